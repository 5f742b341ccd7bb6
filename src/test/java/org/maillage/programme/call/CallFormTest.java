package org.maillage.programme.call;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        var mistakes = form(closesOn, "Oui").check(null, NOW, before);

        assertThat(mistakes.none()).isEqualTo(words.isEmpty());
        assertThat(mistakes.at("closesOn")).contains(words);
    }

    @Test
    void aLastDayThatIsPastStaysAndMovesAheadAlone() {
        var closed = Instant.parse("2027-01-05T15:00:00Z");
        var call = new Call(UUID.randomUUID(), closed, "", List.of(), 0, 1);

        assertThat(form("2027-01-05", "").check(call, NOW, null).none()).isTrue();
        assertThat(form("2027-01-05", "").fill(call.edition(), call, 1).closesAt())
                .as("it was closed in the afternoon and is not open again that evening")
                .isEqualTo(closed);
        assertThat(form("2027-01-06", "").check(call, NOW, null).at("closesOn")).contains("passé");
        assertThat(form("2027-02-01", "").check(call, NOW, null).none()).isTrue();
        assertThat(form("2027-02-01", "").fill(call.edition(), call, 1).closesAt())
                .isEqualTo(Instant.parse("2027-02-01T22:59:59Z"));
    }

    @Test
    void aCriterionIsALineAndStandsOnce() {
        var call = form("2027-02-28", " Un \n\nDeux\r\nUn\n").fill(UUID.randomUUID(), null, 0);

        assertThat(call.criteria()).containsExactly(new Criterion(1, "Un"), new Criterion(2, "Deux"));
        assertThat(call.closesAt()).isEqualTo("2027-02-28T22:59:59Z");
        assertThat(CallForm.of(call).fill(call.edition(), call, 0)).isEqualTo(call);
    }

    /** What was written under criteria 1 to 4, and which numbers the lines have then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diversité/Budget/Équipe/Élus                     | 1 2 3 4 | nothing has changed
            Diversité des structures/Budget/Équipe/Élus      | 1 2 3 4 | one is worded otherwise
            Diversité/Moyens réunis/Équipe/Élus              | 1 2 3 4 | one is worded otherwise, without a word of before
            Élus/Équipe/Budget/Diversité                     | 4 3 2 1 | they are put in another order
            Diversité/Équipe/Élus                            | 1 3 4   | one is taken away
            Budget/L’équipe du territoire/Élus               | 2 3 4   | one is taken away, another worded otherwise
            Diversité/Budget/Équipe/Élus/Calendrier          | 1 2 3 4 5 | one comes at the end
            Calendrier/Diversité/Budget/Équipe/Élus          | 5 1 2 3 4 | one comes first
            Budget/Équipe/Élus/Calendrier                    | 2 3 4 5 | the first is taken away and one comes at the end
            """)
    void aCriterionKeepsItsNumberHoweverItIsWorded(String typed, String numbers, String what) {
        var before = form("2027-02-28", "Diversité\nBudget\nÉquipe\nÉlus").fill(UUID.randomUUID(), null, 0);

        var after = form("2027-02-28", typed.replace('/', '\n')).fill(before.edition(), before, 1);

        assertThat(after.criteria().stream().map(Criterion::key).collect(joining(" ")))
                .as(what)
                .isEqualTo(numbers);
    }

    @Test
    void aNumberIsNeverThatOfAnotherCriterion() {
        var first = form("2027-02-28", "Un\nDeux").fill(UUID.randomUUID(), null, 0);
        var second = form("2027-02-28", "Un").fill(first.edition(), first, 1);

        var third = form("2027-02-28", "Un\nTrois").fill(first.edition(), second, 2);

        assertThat(third.criteria()).containsExactly(new Criterion(1, "Un"), new Criterion(3, "Trois"));
    }

    @Test
    void reviewersAreAskedFewAndShortQuestions() {
        var many = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\n";

        assertThat(form("2027-02-28", many).check(null, NOW, null).none()).isTrue();
        assertThat(form("2027-02-28", many + "u").check(null, NOW, null).at("criteria"))
                .contains("20 points");
        assertThat(form("2027-02-28", "x".repeat(201)).check(null, NOW, null).at("criteria"))
                .contains("200 signes");
    }

    private static CallForm form(String closesOn, String criteria) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of("closesOn", closesOn, "words", "", "criteria", criteria));
        return CallForm.sent(sent);
    }
}
