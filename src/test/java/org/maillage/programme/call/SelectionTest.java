package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.call.SampleApplication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SampleCircles;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.SampleEditions;
import org.maillage.pathway.Status;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.call.SelectionPage.ApplicationRow;
import org.maillage.programme.call.SelectionPage.Spread;
import org.maillage.support.CannedRows;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import tools.jackson.databind.json.JsonMapper;

/** A set of territories that differ: what it holds, what it lacks, what each other one would bring. */
@InFrench
class SelectionTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Rights LEAD = new Rights(true, false, false, Set.of(), Set.of(), Set.of());
    private static final Rights REVIEWER = new Rights(false, true, false, Set.of(), Set.of(), Set.of());

    private final CannedRows rows = CannedRows.none().row("submitted_at is null", "count", 2);

    /** Redon and Vitré are chosen; Ancenis and Lille wait. Areas are not known, and so are densities. */
    private Selection selection() {
        add(application().called(1, "Redon").chosen(), "Bretagne", 66_000);
        add(application().called(2, "Vitré").saying("kind", "company").chosen(), "Bretagne", 82_000);
        add(application().called(3, "Ancenis").saying("since", "2025"), "Pays de la Loire", 70_000);
        add(application().called(4, "Lille").saying("kind", "company"), "Hauts-de-France", 1_200_000);
        var database = rows.row("from pathway.template_version", SampleEditions.templateRow(SampleEdition.TEMPLATE))
                .row("from programme.application_need", "application", new UUID(10, 4), "theme", "csr", "words", "")
                .client();
        var applications = new Applications(database, NOW);
        return new Selection(
                applications,
                new ChosenApplications(database, applications),
                new WrittenReviews(database, JsonMapper.builder().build(), NOW),
                new ApplicationNeeds(database),
                new EditionThemes(SampleEditions.templates(rows)),
                database,
                SampleCircles.of(rows, NOW),
                new Calls(database),
                NOW);
    }

    private void add(SampleApplication application, String region, long people) {
        application.until("submitted");
        rows.row("letter_body, letter_sent_at", application.row())
                .row(
                        "from programme.application_profile",
                        "application",
                        application.get().id(),
                        "region",
                        region,
                        "density_class",
                        "unknown",
                        "people",
                        people);
    }

    @Test
    void eachThatIsNotChosenSaysWhatItWouldBring() {
        var page = show(LEAD, "");

        assertThat(row(page, "Ancenis").adds()).contains("Pays de la Loire").doesNotContain("Association");
        assertThat(row(page, "Lille").adds()).contains("Hauts-de-France");
        assertThat(row(page, "Redon").adds()).as("it is in the set").isEmpty();
    }

    @Test
    void eachSaysWhatItWantsToLearnAbout() {
        var page = show(LEAD, "");

        assertThat(row(page, "Lille").wants()).isEqualTo("RSE et partenariats");
        assertThat(row(page, "Redon").wants()).isEmpty();
    }

    @Test
    void theSetIsSpreadOverTheDimensionsOfWhichSomethingIsKnown() {
        var page = show(LEAD, "");

        assertThat(page.dimensions()).hasSize(4);
        assertThat(regions(page).present())
                .hasSize(1)
                .first()
                .asString()
                .contains("Bretagne")
                .contains("2");
        assertThat(regions(page).absent()).containsExactly("Hauts-de-France", "Pays de la Loire");
    }

    /** Nothing is added up: a swap says what would be gained and lost. */
    @Test
    void aSwapSaysWhatIsGainedAndLost() {
        var page = show(LEAD, new UUID(10, 4).toString());

        assertThat(page.incoming()).isEqualTo("Lille");
        assertThat(page.swaps()).extracting(it -> it.out()).containsExactly("Redon", "Vitré");
        assertThat(page.swaps().get(0).lost()).isNotEmpty();
        assertThat(page.swaps().get(1).gained()).contains("Hauts-de-France");
    }

    @ParameterizedTest
    @CsvSource({"00000000-0000-000a-0000-000000000001", "nobody", "''"})
    void whoIsInTheSetOrUnknownIsNotSwappedIn(String incoming) {
        assertThat(show(LEAD, incoming).swaps()).isEmpty();
    }

    @Test
    void aSetThatWasNotKeptIsShownAsItWasSent() {
        var mistakes = new Mistakes().seen(false);

        var answer = selection().refuse(SampleEdition.of(Status.SELECTION), LEAD, List.of(new UUID(10, 3)), mistakes);

        var page = page(answer, 409);
        assertThat(page.rows().stream().filter(ApplicationRow::chosen).map(ApplicationRow::territory))
                .containsExactly("Ancenis");
        assertThat(page.mistakes().now()).isEqualTo("Redon, Vitré");
    }

    @Test
    void whatIsDecidedIsNoMoreChosenOrLeft() {
        add(application().called(5, "Die").chosen().saying("decision", "accepted"), "Auvergne-Rhône-Alpes", 12_000);

        var answer =
                selection().refuse(SampleEdition.of(Status.SELECTION), LEAD, List.of(), new Mistakes().seen(false));

        assertThat(page(answer, 409).rows().stream()
                        .filter(ApplicationRow::chosen)
                        .map(ApplicationRow::territory))
                .containsExactly("Die");
    }

    @Test
    void reviewsAreCountedThoseOfWhoHasAnInterestApart() {
        review(1, false);
        review(1, false);
        review(1, true);

        var page = show(REVIEWER, "");

        assertThat(row(page, "Redon").reviews()).isEqualTo("2 relectures, un conflit d’intérêts");
        assertThat(row(page, "Vitré").reviews()).doesNotContainPattern("[0-9]");
        assertThat(page.mayChoose()).isFalse();
    }

    private void review(int application, boolean conflict) {
        rows.row(
                "from programme.review",
                "application",
                new UUID(10, application),
                "reviewer",
                UUID.randomUUID(),
                "conflict",
                conflict,
                "comments",
                "",
                "answers",
                "{}",
                "version",
                1);
    }

    private SelectionPage show(Rights rights, String incoming) {
        return page(
                selection().show(SampleEdition.of(Status.SELECTION), rights, incoming, Selection.invitation()), 200);
    }

    private static SelectionPage page(Answer answer, int status) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Show.class, it -> assertThat(it.status()).isEqualTo(status));
        return (SelectionPage) Objects.requireNonNull(((Answer.Show) answer).page());
    }

    private static ApplicationRow row(SelectionPage page, String territory) {
        return page.rows().stream()
                .filter(it -> it.territory().equals(territory))
                .findFirst()
                .orElseThrow();
    }

    private static Spread regions(SelectionPage page) {
        return page.dimensions().getFirst();
    }
}
