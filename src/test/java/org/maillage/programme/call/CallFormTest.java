package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.springframework.util.LinkedMultiValueMap;

/** What a call takes and what it refuses. */
@InFrench
class CallFormTest {

    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-10, 2027-03-01, ''
            2027-02-28, 2027-03-01, ''
            2027-01-09, 2027-03-01, passé
            2027-03-01, 2027-03-01, avant le premier jour
            2028-01-01, ,           ''
            demain,     2027-03-01, calendrier
            '',         2027-03-01, calendrier
            """)
    void aCallEndsAfterTodayAndBeforeItsEdition(String closesOn, LocalDate before, String words) {
        var mistakes = form(closesOn, "Oui").check(NOW, before);

        assertThat(mistakes.none()).isEqualTo(words.isEmpty());
        assertThat(mistakes.at("closesOn")).contains(words);
    }

    @Test
    void aCriterionIsALineAndStandsOnce() {
        var call = form("2027-02-28", " Un \n\nDeux\r\nUn\n").fill(UUID.randomUUID(), 0);

        assertThat(call.criteria()).containsExactly("Un", "Deux");
        assertThat(call.closesAt()).isEqualTo("2027-02-28T22:59:59Z");
        assertThat(CallForm.of(call).fill(call.edition(), 0)).isEqualTo(call);
    }

    @Test
    void reviewersAreAskedFewAndShortQuestions() {
        var many = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\n";

        assertThat(form("2027-02-28", many).check(NOW, null).none()).isTrue();
        assertThat(form("2027-02-28", many + "u").check(NOW, null).at("criteria"))
                .contains("20 points");
        assertThat(form("2027-02-28", "x".repeat(201)).check(NOW, null).at("criteria"))
                .contains("200 signes");
    }

    private static CallForm form(String closesOn, String criteria) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of("closesOn", closesOn, "words", "", "criteria", criteria));
        return CallForm.sent(sent);
    }
}
