package org.maillage.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.Reader;
import org.maillage.directory.SampleWords;
import org.maillage.directory.vocabulary.VocabularyController.VocabularyPage;
import org.maillage.directory.vocabulary.VocabularyController.VocabularyPage.EntryRow;
import org.maillage.pathway.InFrench;
import org.maillage.shared.NotFound;
import org.maillage.support.CannedRows;
import org.maillage.support.OnAPage;
import org.maillage.web.Answer;

/** What whoever administers the vocabularies may write into them. */
@InFrench
@OnAPage("/directory/vocabularies")
class VocabularyFormTest {

    private static final Reader ADMINISTRATOR = Reader.VISITOR;

    private final CannedRows rows = SampleWords.rows();
    private final List<Object> told = new ArrayList<>();
    private final VocabularyController controller = controller();

    private VocabularyController controller() {
        var vocabularies = SampleWords.vocabularies(rows.client());
        return new VocabularyController(vocabularies, new WordVocabulary(rows.client(), vocabularies, told::add));
    }

    /** Only profiles are of a sector. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            profile, Coopérative, Cooperative, economic, ''
            profile, Coopérative, '',          economic, ''
            theme,   Paysage,     Landscape,   '',       ''
            profile, '',          Cooperative, economic, nameFr
            profile, Coopérative, '',          '',       sector
            profile, Coopérative, '',          private,  sector
            theme,   '  ',        Landscape,   '',       nameFr
            """)
    void anEntryNeedsItsFrenchNameAndAProfileItsSector(
            String kind, String french, String english, String sector, String wrong) {
        rows.row("insert into directory." + kind);

        var answer = controller.add(ADMINISTRATOR, kind, french, english, sector);

        if (wrong.isEmpty()) {
            assertThat(answer).isInstanceOf(Answer.Done.class);
        } else {
            assertThat(page(answer, 422).mistakes().at(wrong)).isNotEmpty();
        }
    }

    @Test
    void withoutAnEnglishNameTheFrenchOneStandsForIt() {
        rows.row("insert into directory.theme");

        controller.add(ADMINISTRATOR, "theme", "  Paysage, forêts ", "", "");

        assertThat(rows.sent("insert into directory.theme").getFirst())
                .startsWith("paysage-forets", "Paysage, forêts", "Paysage, forêts");
    }

    @ParameterizedTest
    @CsvSource({"80, true", "81, false"})
    void aNameHasEightyLettersAtMost(int letters, boolean taken) {
        rows.row("insert into directory.theme");

        var answers = List.of(
                controller.add(ADMINISTRATOR, "theme", "é".repeat(letters), "Landscape", ""),
                controller.add(ADMINISTRATOR, "theme", "Paysage", "e".repeat(letters), ""));

        assertThat(answers).allMatch(it -> it instanceof Answer.Done == taken);
    }

    @Test
    void aNameThatIsThereIsNotThereTwice() {
        rows.nothing("insert into directory.theme");

        var page = page(controller.add(ADMINISTRATOR, "theme", "Alimentation", "", ""), 422);

        assertThat(page.mistakes().at("nameFr")).isNotEmpty();
        assertThat(page.typed().nameFr()).isEqualTo("Alimentation");
        assertThat(page.kind()).isEqualTo("theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "families", "Profile", ""})
    void thereAreNoOtherVocabularies(String kind) {
        assertThatThrownBy(() -> controller.add(ADMINISTRATOR, kind, "Paysage", "", "economic"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller.change(ADMINISTRATOR, kind, "food", "Paysage", "Landscape", false, 1))
                .isInstanceOf(NotFound.class);
    }

    /** The key stays for good: what organisations say hangs on it. */
    @Test
    void anEntryGetsOtherWordsUnderItsKey() {
        rows.row("for update", SampleWords.food());

        var answer = controller.change(ADMINISTRATOR, "theme", "food", "Manger", "Eating", false, version("food"));

        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(rows.sent("update directory.theme").getFirst()).containsExactly("Manger", "Eating", false, "food");
    }

    @Test
    void whatSomebodyElseHasChangedIsNotWrittenOverUnseen() {
        rows.row("for update", SampleWords.food());

        var page = page(
                controller.change(ADMINISTRATOR, "theme", "food", "Manger", "Eating", true, version("food") + 1), 409);

        assertThat(rows.sent("update directory.theme")).isEmpty();
        assertThat(row(page, "food").entry().nameFr()).isEqualTo("Manger");
        assertThat(row(page, "food").entry().retired()).isTrue();
        assertThat(row(page, "food").version()).isEqualTo(version("food"));
        assertThat(row(page, "health").entry().nameFr()).isEqualTo("Santé, autonomie");
    }

    @ParameterizedTest
    @CsvSource({"'', Eating", "Manger, ''", "' ', ' '"})
    void anEntryKeepsItsNamesInBothLanguages(String french, String english) {
        var page =
                page(controller.change(ADMINISTRATOR, "theme", "food", french, english, false, version("food")), 422);

        assertThat(page.mistakes().at("entry")).isNotEmpty();
        assertThat(page.kind()).as("the form of new entries stays empty").isEmpty();
    }

    private static int version(String theme) {
        return SampleWords.vocabularies().themes().stream()
                .filter(it -> it.key().equals(theme))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static VocabularyPage page(Answer answer, int status) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Show.class, it -> assertThat(it.status()).isEqualTo(status));
        return (VocabularyPage) Objects.requireNonNull(((Answer.Show) answer).page());
    }

    private static EntryRow row(VocabularyPage page, String theme) {
        return page.lists().getLast().entries().stream()
                .filter(it -> it.entry().key().equals(theme))
                .findFirst()
                .orElseThrow();
    }
}
