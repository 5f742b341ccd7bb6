package org.maillage.programme.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.SampleEditions;
import org.maillage.pathway.Status;
import org.maillage.pathway.Template;
import org.maillage.pathway.Template.Step;
import org.maillage.pathway.TemplateDifference;
import org.maillage.pathway.TemplateDifference.Kind;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Session;
import org.maillage.programme.task.Task;
import org.maillage.shared.Text;

/** The next version of a template: what an edition did otherwise, where its leads choose to keep it. */
@InFrench
class ProposalTest {

    private static final Template TEMPLATE = SampleEditions.template();
    private static final LiveEdition EDITION = new LiveEdition(
            UUID.randomUUID(),
            "ouest",
            "Ouest",
            "",
            "",
            UUID.randomUUID(),
            "lien",
            "Lien",
            UUID.randomUUID(),
            Status.CLOSING,
            LocalDate.of(2027, 1, 10),
            LocalDate.of(2027, 10, 1),
            8,
            12,
            1,
            false,
            0);

    @Test
    void anEditionThatFollowsItsTemplateChangesNothing() {
        var proposal = Proposal.of(TEMPLATE, EDITION, asPlanned(), tasksAsPlanned());

        assertThat(TemplateDifference.between(TEMPLATE, proposal.whole()).steps())
                .isEmpty();
    }

    @Test
    void whatTheEditionSaidOtherwiseIsShownBeforeAndAfter() {
        var sessions = replace("S1", "Se rencontrer", OffsetDateTime.parse("2027-03-20T09:00:00+01:00"));

        var difference = TemplateDifference.between(
                TEMPLATE,
                Proposal.of(TEMPLATE, EDITION, sessions, tasksAsPlanned()).whole());

        assertThat(difference.steps()).singleElement().satisfies(step -> {
            assertThat(step.code()).isEqualTo("S1");
            assertThat(step.kind()).isEqualTo(Kind.CHANGED);
            assertThat(step.fields())
                    .extracting(it -> it.before() + " → " + it.after())
                    .contains("Comprendre → Se rencontrer", "1 → 3");
        });
    }

    @Test
    void whatIsSaidAsBeforeKeepsItsTranslation() {
        var walked =
                Proposal.of(TEMPLATE, EDITION, asPlanned(), tasksAsPlanned()).walked();

        assertThat(walked.getFirst().title().in(Locale.ENGLISH)).isEqualTo("Understand");
        assertThat(walked.getFirst().between())
                .isEqualTo(TEMPLATE.steps().getFirst().between());
    }

    @Test
    void aNewStepStandsBehindTheOneItFollowed() {
        var sessions = new java.util.ArrayList<>(asPlanned());
        sessions.add(1, session("V1", "Visiter le Diois", "learning-visit", null, null));

        var next = next(sessions, Set.of("V1"));

        assertThat(next.steps()).extracting(Step::code).startsWith("S1", "V1");
        assertThat(next.steps()).hasSize(TEMPLATE.steps().size() + 1);
    }

    @Test
    void aNewStepBeforeAllOthersComesFirst() {
        var sessions = new java.util.ArrayList<>(asPlanned());
        sessions.addFirst(session("S0", "S’accueillir", "collective-session", null, null));

        assertThat(next(sessions, Set.of("S0")).steps()).extracting(Step::code).startsWith("S0", "S1");
    }

    @Test
    void aStepThatWasNotWalkedGoesOnlyIfItIsChosen() {
        var sessions =
                asPlanned().stream().filter(it -> !it.code().equals("S2")).toList();

        assertThat(next(sessions, Set.of("S2")).steps()).extracting(Step::code).doesNotContain("S2");
        assertThat(next(sessions, Set.of("S1")).steps()).extracting(Step::code).contains("S2");
    }

    @Test
    void whatIsNotChosenStaysAsItWas() {
        var sessions = replace("S1", "Se rencontrer", null);

        assertThat(next(sessions, Set.of("S2")).steps()).isEqualTo(TEMPLATE.steps());
    }

    @Test
    void aCancelledSessionChangesNothingInThePlan() {
        var first = asPlanned().getFirst();
        var cancelled = new Session(
                first.id(),
                first.edition(),
                null,
                first.code(),
                first.title(),
                first.format(),
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                "Europe/Paris",
                "",
                "",
                OffsetDateTime.parse("2027-01-01T00:00:00Z"),
                1,
                1);

        var walked =
                Proposal.of(TEMPLATE, EDITION, List.of(cancelled), List.of()).walked();

        assertThat(walked).containsExactly(TEMPLATE.steps().getFirst());
    }

    @Test
    void tasksOfTheEditionAreWhatIsDoneBetween() {
        var sessions = asPlanned();
        var asked = new Task(
                UUID.randomUUID(), EDITION.id(), null, sessions.getFirst().id(), "Dessiner sa carte", "", null, 0);

        var walked =
                Proposal.of(TEMPLATE, EDITION, sessions, List.of(asked, asked)).walked();

        assertThat(walked.getFirst().between()).containsExactly(Text.french("Dessiner sa carte"));
    }

    private static Template next(List<Session> sessions, Set<String> chosen) {
        return Proposal.of(TEMPLATE, EDITION, sessions, tasksAsPlanned()).next(2, Text.french("Essai."), chosen);
    }

    private static List<Session> asPlanned() {
        return TEMPLATE.steps().stream().map(ProposalTest::session).toList();
    }

    private static Session session(Step step) {
        return new Session(
                id(step.code()),
                EDITION.id(),
                null,
                step.code(),
                step.title().fr(),
                step.format(),
                step.appliedFormat(),
                step.theory() == null ? "" : step.theory().fr(),
                step.applied() == null ? "" : step.applied().fr(),
                "",
                "",
                null,
                null,
                "Europe/Paris",
                "",
                "",
                null,
                null,
                0);
    }

    private static Session session(
            String code, String title, String format, @Nullable String applied, @Nullable OffsetDateTime start) {
        return new Session(
                id(code),
                EDITION.id(),
                null,
                code,
                title,
                format,
                applied,
                "",
                "",
                "",
                "",
                start,
                start == null ? null : start.plusHours(3),
                "Europe/Paris",
                "",
                "",
                null,
                null,
                0);
    }

    private static List<Session> replace(String code, String title, @Nullable OffsetDateTime start) {
        return asPlanned().stream()
                .map(it -> it.code().equals(code)
                        ? new Session(
                                it.id(),
                                it.edition(),
                                null,
                                code,
                                title,
                                it.format(),
                                it.appliedFormat(),
                                it.theory(),
                                it.applied(),
                                "",
                                "",
                                start,
                                start == null ? null : start.plusHours(3),
                                "Europe/Paris",
                                "",
                                "",
                                null,
                                null,
                                0)
                        : it)
                .toList();
    }

    private static List<Task> tasksAsPlanned() {
        return TEMPLATE.steps().stream()
                .flatMap(step -> step.between().stream()
                        .map(it ->
                                new Task(UUID.randomUUID(), EDITION.id(), null, id(step.code()), it.fr(), "", null, 0)))
                .toList();
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
