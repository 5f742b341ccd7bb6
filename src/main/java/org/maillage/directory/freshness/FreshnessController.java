package org.maillage.directory.freshness;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Difference;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.notices.Letter;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How fresh the sheets of a team are: its score, what actors have said, and the campaign that would ask them. */
@Controller
record FreshnessController(FreshnessOverview overview, Proposals proposals, HearActor hearActor, AskActors askActors) {

    private static final String TEAM = "/directory/teams/" + Organisation.ID + "/freshness";

    /**
     * What the page shows.
     *
     * @param score of all sheets, from 0 to 100, in words
     * @param asked whom the campaign may ask, and whether it will
     * @param letter the mail as it goes to the first of them; null while its words are wrong
     * @param notAsked whom the campaign would leave out, and why
     */
    record FreshnessPage(
            Frame frame,
            Team team,
            String score,
            List<Figure> figures,
            List<Said> said,
            boolean moderated,
            List<Actor> asked,
            Mistakes mistakes,
            List<Drawn> words,
            List<String> notAsked,
            @Nullable Letter letter,
            List<String> past) {

        String path() {
            return FreshnessController.path(team);
        }
    }

    /** Whom a campaign may ask. */
    record Actor(String id, String name, boolean chosen) {}

    record Figure(String number, String words) {}

    /** What an actor has said of its sheet. */
    record Said(String id, Organisation sheet, String when, List<Difference> differences, String remark) {}

    private static String path(Team team) {
        return team.path() + "/freshness";
    }

    @GetMapping(TEAM)
    Answer show(@Keeps Team team, @Anybody Reader reader, @AuthenticationPrincipal SignedIn me) {
        return Answer.show(
                "directory/freshness/freshness", overview.page(team, reader, me.name(), FreshnessOverview.Typed.NONE));
    }

    @PostMapping(TEAM + "/moderation")
    Answer moderate(@Keeps Team team, @RequestParam boolean moderated) {
        proposals.moderate(team.id(), moderated);
        return Answer.done(path(team), "web.form.saved");
    }

    @PostMapping(TEAM + "/proposals/{proposal:[0-9a-f-]{36}}")
    Answer decide(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID proposal,
            @RequestParam boolean accepted) {
        var decided = proposals.waiting(team.id()).stream()
                .filter(it -> it.id().equals(proposal))
                .anyMatch(it -> hearActor.decide(it, accepted, me, reader));
        return Answer.done(
                path(team),
                !decided ? "freshness.decided-already" : accepted ? "freshness.accepted" : "freshness.refused");
    }

    @PostMapping(TEAM + "/campaign")
    Answer send(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "ask", defaultValue = "") Set<UUID> chosen,
            @RequestParam(defaultValue = "false") boolean look) {
        var form = CampaignLetter.sent(sent);
        var words = CampaignLetter.check(form);
        form.mistakes().unless(look || !chosen.isEmpty(), "ask", "freshness.nobody-chosen");
        return look || !form.mistakes().none()
                ? Answer.refuse(
                        "directory/freshness/freshness",
                        overview.page(team, reader, me.name(), new FreshnessOverview.Typed(form, words, chosen)),
                        form.mistakes())
                : Answer.done(path(team), "freshness.sent", askActors.send(team, chosen, words, me));
    }
}
