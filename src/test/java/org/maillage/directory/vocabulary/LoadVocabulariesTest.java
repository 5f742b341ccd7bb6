package org.maillage.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.CannedRows;

/** The words that an empty platform begins with: whole in both languages, and of sectors that are counted. */
class LoadVocabulariesTest {

    private static final CannedRows WRITTEN = FirstVocabularies.written();

    @Test
    void everyProfileIsOfASectorAndEverySectorHasOne() {
        assertThat(WRITTEN.sent("into directory.profile"))
                .extracting(it -> it.get(1))
                .hasSameElementsAs(WordVocabulary.SECTORS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "theme"})
    void everyEntryHasAKeyOfItsOwnAndWordsInBothLanguages(String kind) {
        var rows = WRITTEN.sent("into directory." + kind);

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .extracting(List::getFirst)
                .doesNotHaveDuplicates()
                .allMatch(it -> ((String) it).matches("[a-z-]{2,60}"));
        assertThat(rows)
                .allMatch(it -> it.stream().noneMatch(cell -> cell.toString().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "theme"})
    void theyStandInTheOrderInWhichTheyAreShown(String kind) {
        var rows = WRITTEN.sent("into directory." + kind);

        assertThat(rows)
                .extracting(List::getLast)
                .isEqualTo(IntStream.range(0, rows.size()).boxed().toList());
    }

    /** Whoever administers the platform has the last word, also when they take all of them away but one. */
    @Test
    void whereThereAreWordsNoneIsAdded() {
        var rows = CannedRows.none().row("select not exists", "empty", false);

        new LoadVocabularies(rows.client()).load();

        assertThat(rows.sent("into directory.profile")).isEmpty();
        assertThat(rows.sent("into directory.theme")).isEmpty();
    }

    @Test
    void theSaltOfAPlatformIsItsOwn() {
        var another = FirstVocabularies.written();

        assertThat(WRITTEN.sent("into directory.salt")).hasSize(1);
        assertThat(WRITTEN.sent("into directory.salt").getFirst())
                .isNotEqualTo(another.sent("into directory.salt").getFirst());
    }
}
