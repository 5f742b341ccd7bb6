package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.EditionThread.Column;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Milestone;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Text;
import org.maillage.support.OnAPage;

/** The thread, the agenda and the card of an edition: a month holds only what is known to be in it. */
@InFrench
@OnAPage("/editions/essai")
class EditionThreadTest {

    private static final Template TEMPLATE = SampleEditions.template();
    private static final List<CitedSource> SOURCES = List.of(
            new CitedSource("a", "Rapport", "Éditeur", "https://example.org/a"),
            new CitedSource("b", "Note", "Éditeur", "https://example.org/b"));
    private static final Marks MARKS = Marks.of(SOURCES);
    private static final LocalDate TODAY = LocalDate.of(2030, 5, 15);

    @Test
    void monthsGoFromTheFirstKnownToTheLast() {
        var thread = thread("2030-03", "2030-06", session("S1", "2030-04-02"));

        assertThat(thread.months()).extracting(Column::month).containsExactly("mars 2030", "avril", "mai", "juin");
        assertThat(thread.months()).extracting(it -> it.knots().size()).containsExactly(0, 1, 0, 0);
        assertThat(thread.order()).as("all sessions stand in a month").isEmpty();
    }

    @Test
    void januarySaysItsYear() {
        assertThat(thread("2030-12", "2031-02").months())
                .extracting(Column::month)
                .containsExactly("décembre 2030", "janvier 2031", "février");
    }

    /** A year alone is no month: nothing is claimed that nobody knows. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none", "2030"})
    void aSessionWithoutAMonthStandsInTheOrderAlone(@Nullable String on) {
        var thread = thread("2030-03", "2030-04", session("S1", on), session("S2", "2030-04-02"));

        assertThat(thread.months()).as("each session stands on the thread once").isEmpty();
        assertThat(thread.order()).extracting(Knot::title).containsExactly("Séance S1", "Séance S2");
    }

    @Test
    void anEditionOfWhichNoMonthIsKnownHasNone() {
        assertThat(thread("2030", null, session("S1", null)).months()).isEmpty();
    }

    @Test
    void anEditionWithoutEndShowsThreeYears() {
        assertThat(thread("2030-01", "2099-01").months()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2030-05-14, none,       true
            2030-05-15, none,       false
            2030-05-14, 2030-05-16, false
            2030-05,    none,       false
            2030-04,    none,       true
            none,       none,       false
            """)
    void aSessionIsDoneOnceItsLastDayIsOver(@Nullable String on, @Nullable String until, boolean done) {
        var thread = thread("2030-03", "2030-06", session("S1", on, until), session("S2", null));

        assertThat(thread.order().getFirst().form().contains("done")).isEqualTo(done);
    }

    @Test
    void theAgendaIsInTheOrderOfTimeAndCountsWhatHasNoDate() {
        var edition = edition(
                "2030-03",
                "2030-12",
                session("S2", "2030-06"),
                session("S1", "2030-04-02", "2030-04-03"),
                session("S3", null));

        var agenda = Agenda.of(edition, MARKS);

        assertThat(agenda.entries())
                .extracting(Agenda.Entry::machine)
                .containsExactly("2030-04-02", "2030-06", "2030-09-01");
        assertThat(agenda.entries().getFirst().when()).contains("2 avril 2030").contains("3 avril 2030");
        assertThat(agenda.facts()).extracting(Agenda.Entry::machine).containsExactly("2030-09-01");
    }

    @ParameterizedTest
    @CsvSource({"2030-09-01, true", "2030-09-02, false"})
    void aCalendarIsOfferedWhileADateIsAhead(LocalDate today, boolean offered) {
        var edition = edition(
                "2030-03",
                "2030-12",
                session("S1", "2030-04-02", "2030-04-03"),
                session("S2", null),
                session("S3", null));

        assertThat(Agenda.of(edition, MARKS).isAhead(today)).isEqualTo(offered);
    }

    @Test
    void whatIsDoneAfterASessionIsWhatTheEditionAsksAndNotItsTemplate() {
        var edition = edition("2030-03", "2030-06", session("S1", "2030-04-02"), session("S2", "2030-05-02"));

        var thread = EditionThread.of(edition, TEMPLATE, MARKS, Map.of("S1", List.of("Rencontrer le maire")), TODAY);

        assertThat(thread.months())
                .flatExtracting(Column::knots)
                .extracting(Knot::between)
                .containsExactly(List.of("Rencontrer le maire"), List.of());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2030-03,    2030-12, mars 2030 – décembre 2030
            2030-03-01, 2030-03-01, 1er mars 2030
            2030,       2030,    2030
            """)
    void aCardSaysThePeriodAsFarAsItIsKnown(String starts, String ends, String words) {
        assertThat(new EditionCard(edition(starts, ends)).period()).isEqualToIgnoringCase(words);
    }

    @Test
    void wherePartOfThePeriodIsNotKnownThatIsSaid() {
        assertThat(new EditionCard(edition(null, null)).period()).isEqualTo(PartialDate.wordsOf(null));
        assertThat(new EditionCard(edition("2030-03", null)).period())
                .contains("mars 2030")
                .contains(PartialDate.wordsOf(null));
    }

    @Test
    void aFactIsMarkedByTheNumberOfItsSource() {
        assertThat(MARKS.lines()).extracting(Marks.Line::number).containsExactly(1, 2);
        assertThat(MARKS.at(List.of("b", "gone", "a")))
                .extracting(Marks.Mark::number)
                .containsExactly(2, 1);
        assertThat(MARKS.at(List.of("a")).getFirst().path())
                .isEqualTo("#" + MARKS.lines().getFirst().id());
    }

    /** Two editions may cite one document: on the page of all lessons it stands once. */
    @Test
    void aDocumentThatSeveralLessonsCiteStandsOnce() {
        var learnt = new LinkedHashMap<LessonKind, List<Lessons.Learnt>>();
        learnt.put(
                LessonKind.LESSON,
                List.of(
                        learnt(1, "a", SOURCES),
                        learnt(2, "x", List.of(new CitedSource("x", "Rapport", "Éditeur", "https://example.org/a")))));

        var page = LessonsPage.of(learnt, 1);

        assertThat(page.sources()).hasSize(1);
        assertThat(page.groups().getFirst().lessons())
                .extracting(it -> it.marks().getFirst().number())
                .containsExactly(1, 1);
        assertThat(page.isFirst()).isTrue();
        assertThat(page.isLast()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"50, 50, true", "51, 50, false"})
    void aPageShowsFiftyLessonsOfAKind(int there, int shown, boolean last) {
        var many = java.util.stream.IntStream.range(0, there)
                .mapToObj(it -> learnt(it, "a", SOURCES))
                .toList();

        var page = LessonsPage.of(Map.of(LessonKind.LESSON, many, LessonKind.FINDING, List.of()), 2);

        assertThat(page.groups()).hasSize(1);
        assertThat(page.groups().getFirst().lessons()).hasSize(shown);
        assertThat(page.isLast()).isEqualTo(last);
        assertThat(page.isFirst()).isFalse();
    }

    private static Lessons.Learnt learnt(int number, String source, List<CitedSource> sources) {
        return new Lessons.Learnt(
                new Lesson(
                        LessonKind.LESSON,
                        number,
                        Text.french("Leçon"),
                        Text.french("Dire"),
                        List.of(source),
                        Certainty.STATED,
                        List.of()),
                "essai",
                Text.french("Essai"),
                sources);
    }

    private static EditionThread thread(@Nullable String starts, @Nullable String ends, Session... sessions) {
        return EditionThread.of(edition(starts, ends, sessions), TEMPLATE, MARKS, Map.of(), TODAY);
    }

    private static PublishedEdition edition(@Nullable String starts, @Nullable String ends, Session... sessions) {
        var milestones = sessions.length > 2
                ? List.of(new Milestone(PartialDate.parse("2030-09-01"), Text.french("Forum"), List.of("a")))
                : List.<Milestone>of();
        return new PublishedEdition(
                "essai",
                Kind.LIVE,
                Text.french("Essai"),
                Text.french("Une édition"),
                date(starts),
                date(ends),
                "modele",
                1,
                SOURCES,
                List.of(new Move(Status.DRAFT, null, Certainty.STATED, null, List.of())),
                List.of(),
                List.of(),
                Participants.NONE,
                Arrays.asList(sessions),
                List.of(),
                milestones,
                null,
                List.of(),
                List.of(),
                List.of(),
                java.time.Instant.EPOCH);
    }

    private static @Nullable PartialDate date(@Nullable String typed) {
        return typed == null ? null : PartialDate.parse(typed);
    }

    private static Session session(String code, @Nullable String on) {
        return session(code, on, null);
    }

    private static Session session(String code, @Nullable String on, @Nullable String until) {
        return new Session(
                code,
                "",
                Text.french("Séance " + code),
                "collective-session",
                null,
                date(on),
                date(until),
                null,
                null,
                null,
                List.of(),
                Certainty.STATED,
                null,
                List.of());
    }
}
