package org.maillage.directory.freshness;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Difference;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.freshness.FreshnessController.Actor;
import org.maillage.directory.freshness.FreshnessController.Figure;
import org.maillage.directory.freshness.FreshnessController.FreshnessPage;
import org.maillage.directory.freshness.FreshnessController.Said;
import org.maillage.directory.freshness.Proposals.Proposal;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together how fresh the sheets of a team are, what actors have said, and whom a campaign would ask. */
@Component
record FreshnessOverview(
        Freshness freshness,
        Proposals proposals,
        AskActors askActors,
        Organisations organisations,
        FormatValues formatValues) {

    /**
     * What was typed for a campaign.
     *
     * @param form null before anything was typed
     */
    record Typed(@Nullable Filled form, CampaignLetter words, Set<UUID> chosen) {
        static final Typed NONE = new Typed(null, new CampaignLetter("", ""), Set.of());
    }

    /** @param sender who would sign the mails */
    FreshnessPage page(Team team, Reader reader, String sender, Typed typed) {
        var campaign = askActors.campaign(team.id());
        var words = typed.form() == null ? askActors.words(team.id()) : typed.words();
        var form = typed.form() == null ? words.filled() : typed.form();
        var asked = campaign.asked().stream()
                .map(it -> new Actor(
                        it.organisation().toString(),
                        it.name(),
                        typed.form() == null || typed.chosen().contains(it.organisation())))
                .toList();
        var letter = words.letter(
                asked.stream()
                        .filter(Actor::chosen)
                        .map(Actor::name)
                        .findFirst()
                        .orElseGet(() -> say("freshness.example")),
                team.name(),
                sender,
                say("freshness.link-here"));
        var score = freshness.of(team.id());
        return new FreshnessPage(
                Frame.of(say("freshness.of", team.name()), say("freshness.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("team.of", team.name()), team.path())
                        .asPersonal(),
                team,
                score.sheets() == 0 ? say("directory.none") : say("freshness.score", score.score()),
                List.of(
                        new Figure(count(score.fresh()), say("freshness.fresh")),
                        new Figure(count(score.ageing()), say("freshness.ageing")),
                        new Figure(count(score.never()), say("freshness.never"))),
                said(team.id(), reader),
                proposals.areModerated(team.id()),
                asked,
                form.mistakes(),
                List.of(
                        form.drawn(CampaignLetter.SUBJECT, say("freshness.words.subject"), ""),
                        form.drawn(
                                CampaignLetter.BODY,
                                say("freshness.words.body"),
                                say("freshness.words.body.hint", String.join(" ", CampaignLetter.PLACES)))),
                notAsked(campaign),
                form.mistakes().none() ? letter : null,
                askActors.past(team.id()).stream().map(FreshnessOverview::sent).toList());
    }

    private static String sent(AskActors.Sent it) {
        return say(
                "freshness.campaign",
                Words.moment(it.sentAt().toInstant()),
                it.mails(),
                it.confirmed(),
                it.corrected(),
                it.stopped());
    }

    private static List<String> notAsked(AskActors.Campaign campaign) {
        return Map.of(
                        "without-address", campaign.withoutAddress(),
                        "lately", campaign.lately(),
                        "opposed", campaign.opposed())
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(it -> say("freshness.not." + it.getKey(), it.getValue()))
                .toList();
    }

    /** Of sheets and values that the reader may see. */
    private List<Said> said(UUID id, Reader reader) {
        var waiting = proposals.waiting(id);
        var sheets =
                organisations.seen(waiting.stream().map(Proposal::organisation).toList(), Part.RECORD, reader);
        return waiting.stream()
                .flatMap(it -> Stream.ofNullable(sheets.get(it.organisation())).map(sheet -> said(it, sheet, reader)))
                .toList();
    }

    private Said said(Proposal proposal, Organisation it, Reader reader) {
        return new Said(
                proposal.id().toString(),
                it,
                day(proposal.sentAt().atZoneSameInstant(Words.zone()).toLocalDate()),
                proposal.changed().entrySet().stream()
                        .map(change -> difference(change.getKey(), change.getValue(), it, reader))
                        .toList(),
                proposal.remark());
    }

    private Difference difference(Field field, String said, Organisation it, Reader reader) {
        return reader.sees(it, field.part())
                ? formatValues.difference(field, it.values().get(field), said)
                : new Difference(field.words(), say("freshness.hidden"), say("freshness.hidden"));
    }
}
