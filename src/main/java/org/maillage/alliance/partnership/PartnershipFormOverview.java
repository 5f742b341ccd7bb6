package org.maillage.alliance.partnership;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/** Puts together the forms of partnerships and of their parties. */
@Component
record PartnershipFormOverview(KnowsAlliances alliances, DirectoryPolicy policy, Addressees addressees) {

    private static final String TEMPLATE = "alliance/partnership/edit";

    /** Suggests actors of the directory while somebody types the name of one. */
    private static final String SUGGESTS = "directory-form.js";

    private List<Choice> teams(Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private List<Choice> alliances(Set<UUID> teams) {
        return alliances.of(teams).stream()
                .map(it -> new Choice(it.id().value().toString(), it.name()))
                .toList();
    }

    PartnershipForm offer(PartnershipForm form, Reader reader) {
        return form.offer(alliances(reader.teams()), teams(reader));
    }

    PartnershipForm offer(PartnershipForm form, Partnership partnership) {
        return form.offer(alliances(Set.of(partnership.team())), List.of());
    }

    /** @param alliance in which it is born; null for none */
    Answer ask(Reader reader, @Nullable UUID alliance) {
        var form = offer(PartnershipForm.blank(), reader);
        var born = alliances.of(reader.teams()).stream()
                .filter(it -> it.id().value().equals(alliance))
                .findFirst();
        form.filled()
                .with(PartnershipForm.ALLIANCE, born.map(it -> it.id().value()).orElse(null))
                .with(
                        PartnershipForm.TEAM,
                        born.map(it -> it.team())
                                .orElse(UUID.fromString(teams(reader).getFirst().key())));
        return Answer.show(TEMPLATE, begin(form, PartnershipId.fresh()));
    }

    Answer refuse(PartnershipForm form, PartnershipId id) {
        return Answer.refuse(TEMPLATE, begin(form, id), form.filled().mistakes());
    }

    private static PartnershipFormPage begin(PartnershipForm form, PartnershipId id) {
        return new PartnershipFormPage(
                PartnershipOverview.frame(say("partnership.new")).withScript(SUGGESTS),
                say("partnership.new.lead"),
                Partnership.ALL,
                Partnership.ALL,
                form.filled(),
                null,
                List.of(new Choice("id", id.value().toString())),
                "");
    }

    Answer change(Partnership it) {
        return Answer.show(TEMPLATE, changing(it, offer(PartnershipForm.of(it), it)));
    }

    Answer refuse(Partnership it, PartnershipForm form) {
        var mistakes = form.filled().mistakes();
        if (mistakes.isStale()) {
            mistakes.now(List.of(say(
                    "partnership.changed-by",
                    name(it.changedBy()),
                    moment(it.changedAt().toInstant()))));
        }
        return Answer.refuse(TEMPLATE, changing(it, form), mistakes);
    }

    private String name(@Nullable UUID person) {
        return person == null
                ? say("account.erased")
                : addressees.of(person).map(Addressee::name).orElseGet(() -> say("account.erased"));
    }

    private static PartnershipFormPage changing(Partnership it, PartnershipForm form) {
        return new PartnershipFormPage(
                PartnershipOverview.below(it, say("partnership.change")),
                "",
                it.path(),
                it.path(),
                form.filled(),
                it.version(),
                List.of(),
                "");
    }

    Answer askParty(Partnership it, Party.Part part) {
        return Answer.show(TEMPLATE, adding(it, part, PartyForm.blank()));
    }

    Answer refuseParty(Partnership it, Party.Part part, PartyForm form) {
        return Answer.refuse(TEMPLATE, adding(it, part, form), form.filled().mistakes());
    }

    private static PartnershipFormPage adding(Partnership it, Party.Part part, PartyForm form) {
        return new PartnershipFormPage(
                PartnershipOverview.below(it, say("partnership.party.new." + Typed.key(part)))
                        .withScript(SUGGESTS),
                say("partnership.party.lead." + Typed.key(part)),
                it.path() + "/parties",
                it.path(),
                form.filled(),
                null,
                List.of(new Choice("part", Typed.key(part))),
                "");
    }

    Answer changeParty(Partnership it, Party party) {
        return Answer.show(TEMPLATE, changing(it, party, PartyForm.of(party)));
    }

    Answer refuseParty(Partnership it, Party party, PartyForm form) {
        return Answer.refuse(TEMPLATE, changing(it, party, form), form.filled().mistakes());
    }

    private static PartnershipFormPage changing(Partnership it, Party party, PartyForm form) {
        var path = it.path() + "/parties/" + party.id();
        return new PartnershipFormPage(
                PartnershipOverview.below(it, party.shownName()).withScript(SUGGESTS),
                say("partnership.party.lead." + Typed.key(party.part())),
                path,
                it.path(),
                form.filled(),
                party.version(),
                List.of(),
                path + "/remove");
    }
}
