package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.pathway.InFrench;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.support.CannedRows;
import org.springframework.util.LinkedMultiValueMap;

/** What people say of a session, and what is shown of it. */
@InFrench
class FeedbackTest {

    private static final UUID SUBJECT = new UUID(4, 1);
    private static final UUID ME = new UUID(4, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            4,    'Très utile', '',  ''
            1,    '',           '',  ''
            '',   'Très utile', '',  useful
            0,    '',           '',  useful
            5,    '',           '',  useful
            beaucoup, '',       '',  useful
            """)
    void howUsefulItWasIsSaidFromOneToFour(String useful, String kept, String missed, String wrong) {
        var form = form(useful, kept, missed);

        assertThat(form.mistakes().none()).isEqualTo(wrong.isEmpty());
        assertThat(form.mistakes().at(wrong).isEmpty()).isEqualTo(wrong.isEmpty());
    }

    @Test
    void wordsHaveTwoThousandLettersAtMost() {
        assertThat(form("4", "é".repeat(2000), "é".repeat(2000)).mistakes().none())
                .isTrue();
        assertThat(form("4", "é".repeat(2001), "").mistakes().at("kept")).isNotEmpty();
        assertThat(form("4", "", "é".repeat(2001)).mistakes().at("missed")).isNotEmpty();
    }

    /** Who has answered and what was said are kept apart. */
    @Test
    void whatWasSaidIsKeptWithoutWhoSaidIt() {
        var rows = CannedRows.none().row("into programme.feedback_given");

        var given = new Feedback(rows.client())
                .give(new Subject(SUBJECT, Moment.HOT), new PersonId(ME), form("3", "Les pairs", ""));

        assertThat(given).isTrue();
        assertThat(rows.sent("into programme.feedback_given").getFirst()).containsExactly(SUBJECT, "hot", ME);
        assertThat(rows.sent("into programme.feedback_answer").getFirst())
                .contains(SUBJECT, "hot", 3, "Les pairs")
                .doesNotContain(ME);
    }

    @Test
    void whoHasSaidSomethingSaysNothingTwice() {
        var rows = CannedRows.none();

        assertThat(new Feedback(rows.client())
                        .give(new Subject(SUBJECT, Moment.HOT), new PersonId(ME), form("3", "", "")))
                .isFalse();
        assertThat(rows.sent("into programme.feedback_answer")).isEmpty();
    }

    @Test
    void ofASessionItIsShownHowManyFoundItHowUseful() {
        var words = words(Moment.HOT, answer(4, "Le cas de Redon", ""), answer(4, "", ""), answer(2, " ", "Du temps"));

        assertThat(words.counted()).contains("3").contains("5");
        assertThat(words.spread()).hasSize(4);
        assertThat(words.spread().get(0)).contains("2");
        assertThat(words.spread().get(1)).contains("0");
        assertThat(words.spread().get(2)).contains("1");
        assertThat(words.kept()).containsExactly("Le cas de Redon");
        assertThat(words.missed()).containsExactly("Du temps");
    }

    /** After months it is not one session that was useful. */
    @ParameterizedTest
    @CsvSource({"COLD_3", "COLD_6"})
    void ofAnEditionOnlyWordsAreShown(Moment moment) {
        var words = words(moment, answer(4, "Le réseau", ""));

        assertThat(words.spread()).isEmpty();
        assertThat(words.kept()).containsExactly("Le réseau");
    }

    @Test
    void whileTooFewHaveAnsweredThereIsANumberAndNothingMore() {
        var words = words(Moment.HOT);

        assertThat(words.spread()).isEmpty();
        assertThat(words.kept()).isEmpty();
        assertThat(words.counted()).isEqualTo("Aucune réponse encore. Elles se montrent à partir de 5.");
    }

    private static Object[] answer(int useful, String kept, String missed) {
        return new Object[] {"useful", useful, "kept", kept, "missed", missed};
    }

    private static FeedbackWords words(Moment moment, Object[]... answers) {
        var rows = CannedRows.none();
        List.of(answers).forEach(it -> rows.row("select useful, kept, missed", it));
        rows.row(
                "select count(*) from programme.feedback_answer where subject = ? and moment = ?",
                "count",
                answers.length);
        if (answers.length > 0) {
            List.of(answers).forEach(it -> rows.row("order by id", it));
        } else {
            rows.nothing("order by id");
        }
        return FeedbackWords.of(new Feedback(rows.client()), new Subject(SUBJECT, moment));
    }

    private static org.maillage.web.Filled form(String useful, String kept, String missed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("useful", useful);
        sent.add("kept", kept);
        sent.add("missed", missed);
        return Feedback.sent(sent);
    }
}
