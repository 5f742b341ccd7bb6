package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;

/** What is wrong with a form, and what the answer to it is. */
@InFrench
class MistakesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  3, 3, 200
            false, 3, 3, 422
            true,  3, 4, 409
            false, 3, 4, 409
            """)
    void theStatusSaysWhatIsWrong(boolean sound, int seen, int newest, int status) {
        var mistakes = new Mistakes().unless(sound, "title", "web.form.missing").seen(seen, newest);

        assertThat(mistakes.status()).isEqualTo(status);
        assertThat(mistakes.none()).isEqualTo(status == 200);
        assertThat(mistakes.isStale()).isEqualTo(status == 409);
    }

    @Test
    void theFirstSentenceOfAFieldStays() {
        var mistakes = new Mistakes().note("title", "Trop court.").note("title", "Trop long.");

        assertThat(mistakes.at("title")).isEqualTo("Trop court.");
        assertThat(mistakes.sentences()).containsExactly("Trop court.");
    }

    @Test
    void noSentenceIsNoMistake() {
        assertThat(new Mistakes().note("file", "").none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            abc,    5, true
            abcdef, 5, false
            """)
    void wordsMayBeTooLong(String typed, int longest, boolean sound) {
        assertThat(new Mistakes().words(typed, "title", longest).none()).isEqualTo(sound);
    }

    @Test
    void lettersThatNobodyTypesAreRefused() {
        assertThat(new Mistakes().atMost("a\u0007b", "title", 10).none()).isFalse();
        assertThat(new Mistakes().atMost("a\tb\nc", "title", 10).none()).isTrue();
        assertThat(new Mistakes().words("  ", "title", 10).none()).isFalse();
    }

    @Test
    void aSentenceSaysHowLongIsTooLong() {
        assertThat(new Mistakes().atMost("a".repeat(2001), "title", 2000).at("title"))
                .contains("2\u202f000")
                .contains("2\u202f001");
    }
}
