package org.maillage.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.shared.Words;

/** The usual structure: what is asked of whom, and in which words. */
class SectionKeyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # section,  not known, experiment, modelling, roll-out
            results,    true,      true,       true,      true
            learnt,     true,      true,       true,      false
            usefulness, false,     false,      true,      true
            must-keep,  true,      true,       true,      true
            """)
    void resultsAreAskedInTheFormThatFitsTheMaturity(
            String key, boolean unknown, boolean experiment, boolean modelling, boolean rollOut) {
        var section = SectionKey.find(key).orElseThrow();

        assertThat(section.isAskedAt(null)).isEqualTo(unknown);
        assertThat(section.isAskedAt(Maturity.EXPERIMENT)).isEqualTo(experiment);
        assertThat(section.isAskedAt(Maturity.MODELLING)).isEqualTo(modelling);
        assertThat(section.isAskedAt(Maturity.ROLL_OUT)).isEqualTo(rollOut);
    }

    @ParameterizedTest
    @EnumSource
    void eachHasANameAQuestionAndAKeyThatTheDatabaseTakes(SectionKey key) {
        assertThat(Words.has(key.words().key())).isTrue();
        assertThat(Words.has(key.asks().key())).isTrue();
        assertThat(key.key()).matches("[a-z-]{1,20}").doesNotStartWith("own-");
        assertThat(SectionKey.find(key.key())).contains(key);
    }

    @ParameterizedTest
    @EnumSource
    void eachChapterHasSections(SheetChapter chapter) {
        assertThat(chapter.sections()).isNotEmpty();
        assertThat(Words.has(chapter.words().key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void whatFailedAsksForLessAndAlwaysForWhatItTaught(SheetKind kind) {
        var asked = EnumSet.noneOf(SectionKey.class);
        Arrays.stream(SectionKey.values()).filter(it -> !it.isLeftOutOf(kind)).forEach(asked::add);

        assertThat(asked).contains(SectionKey.NEED, SectionKey.OBSTACLES, SectionKey.LESSONS);
        assertThat(asked.contains(SectionKey.RESULTS)).isEqualTo(kind == SheetKind.EXPERIENCE);
    }
}
