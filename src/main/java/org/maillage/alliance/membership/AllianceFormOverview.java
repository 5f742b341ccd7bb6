package org.maillage.alliance.membership;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.membership.AllianceParticipant.Part;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the forms of alliances and of those who are in them. */
@Component
record AllianceFormOverview(DirectoryPolicy policy, Addressees addressees, Clock clock) {

    private static final String TEMPLATE = "alliance/membership/edit";

    /** Suggests actors of the directory while somebody types the name of one. */
    private static final String SUGGESTS = "directory-form.js";

    List<Choice> teams(Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    Answer ask(Reader reader) {
        return Answer.show(TEMPLATE, begin(AllianceForm.blank(teams(reader)), AllianceId.fresh()));
    }

    Answer refuse(AllianceForm form, AllianceId id) {
        return Answer.refuse(TEMPLATE, begin(form, id), form.filled().mistakes());
    }

    private static AllianceFormPage begin(AllianceForm form, AllianceId id) {
        return new AllianceFormPage(
                Frame.of(say("membership.new"), say("membership.description"))
                        .under(say("membership.title"), Alliance.ALL)
                        .asPersonal(),
                say("membership.new.lead"),
                Alliance.ALL,
                Alliance.ALL,
                form.filled(),
                null,
                List.of(new Choice("id", id.value().toString())),
                "");
    }

    Answer change(Alliance alliance) {
        return Answer.show(TEMPLATE, changing(alliance, AllianceForm.of(alliance)));
    }

    Answer refuse(Alliance alliance, AllianceForm form) {
        var mistakes = form.filled().mistakes();
        if (mistakes.isStale()) {
            mistakes.now(List.of(say(
                    "membership.changed-by",
                    name(alliance.changedBy()),
                    moment(alliance.changedAt().toInstant()))));
        }
        return Answer.refuse(TEMPLATE, changing(alliance, form), mistakes);
    }

    private String name(@Nullable UUID person) {
        return person == null
                ? say("account.erased")
                : addressees.of(person).map(Addressee::name).orElseGet(() -> say("account.erased"));
    }

    private static AllianceFormPage changing(Alliance alliance, AllianceForm form) {
        return new AllianceFormPage(
                AllianceOverview.frame(alliance, say("membership.change")),
                "",
                alliance.path(),
                alliance.path(),
                form.filled(),
                alliance.version(),
                List.of(),
                "");
    }

    Answer askParticipant(Alliance alliance, Part part) {
        return Answer.show(TEMPLATE, adding(alliance, part, ParticipantForm.blank(today(clock))));
    }

    Answer refuseParticipant(Alliance alliance, Part part, ParticipantForm form) {
        return Answer.refuse(
                TEMPLATE, adding(alliance, part, form), form.filled().mistakes());
    }

    private static AllianceFormPage adding(Alliance alliance, Part part, ParticipantForm form) {
        return new AllianceFormPage(
                AllianceOverview.frame(alliance, say("membership.participant.new." + Typed.key(part)))
                        .withScript(SUGGESTS),
                say("membership.participant.lead." + Typed.key(part)),
                AllianceParticipant.path(alliance.id()),
                alliance.path(),
                form.filled(),
                null,
                List.of(new Choice("part", Typed.key(part))),
                "");
    }

    Answer changeParticipant(Alliance alliance, AllianceParticipant it) {
        return Answer.show(TEMPLATE, changing(alliance, it, ParticipantForm.of(it)));
    }

    Answer refuseParticipant(Alliance alliance, AllianceParticipant it, ParticipantForm form) {
        return Answer.refuse(
                TEMPLATE, changing(alliance, it, form), form.filled().mistakes());
    }

    private static AllianceFormPage changing(Alliance alliance, AllianceParticipant it, ParticipantForm form) {
        return new AllianceFormPage(
                AllianceOverview.frame(alliance, it.shownName()).withScript(SUGGESTS),
                say("membership.participant.lead." + Typed.key(it.part())),
                it.path(),
                alliance.path(),
                form.filled(),
                it.version(),
                List.of(),
                it.path() + "/remove");
    }
}
