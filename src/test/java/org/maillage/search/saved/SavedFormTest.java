package org.maillage.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SignedIn;
import org.maillage.pathway.InFrench;
import org.maillage.support.CannedRows;
import org.maillage.support.OnAPage;
import org.maillage.web.Answer;
import org.springframework.util.LinkedMultiValueMap;

/** Which questions are kept, and as what. */
@InFrench
@OnAPage("/search/saved")
class SavedFormTest {

    private static final SignedIn ME = new SignedIn(new UUID(0, 5), "Awa", null);
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-03-15T12:00:00Z"), ZoneOffset.UTC);

    private final CannedRows rows = CannedRows.none();
    private final SavedController controller = new SavedController(new SavedSearches(rows.client(), NOON));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Épiceries à Redon | q=epicerie&place=commune-35236 | weekly | ''
            Les tiers-lieux   | kind=third-place               | never  | ''
            ''                | q=epicerie                     | weekly | name
            Tout              | ''                             | weekly | question
            Tout              | order=name&km=5                | weekly | question
            Rien de connu     | color=red                      | daily  | question
            Épiceries         | q=epicerie                     | hourly | alert
            Épiceries         | q=epicerie                     | ''     | alert
            """)
    void aQuestionWithANameAndAPaceIsKept(String name, String question, String alert, String wrong) {
        rows.row("insert into search.saved");

        var answer = save(name, question, alert);

        if (wrong.isEmpty()) {
            assertThat(answer).isInstanceOf(Answer.Done.class);
        } else {
            assertThat(answer).isInstanceOfSatisfying(Answer.Show.class, it -> {
                assertThat(it.status()).isEqualTo(422);
                assertThat(((SavedPage) it.page()).form().mistakes().at(wrong)).isNotEmpty();
            });
            assertThat(rows.sent("insert into")).isEmpty();
        }
    }

    @Test
    void aNameOfMoreThanAHundredAndTwentyLettersIsTooLong() {
        rows.row("insert into search.saved");

        assertThat(save("é".repeat(120), "q=x", "weekly")).isInstanceOf(Answer.Done.class);
        assertThat(save("é".repeat(121), "q=x", "weekly")).isInstanceOf(Answer.Show.class);
    }

    /** What stands in the address bar may hold more than a question; what is kept asks the same and nothing else. */
    @Test
    void theQuestionIsKeptAsItIsUnderstood() {
        rows.row("insert into search.saved");

        save("Épiceries", "page=7&q=%C3%A9picerie&profile=association&place=nowhere", "daily");

        assertThat(rows.sent("insert into search.saved").getFirst())
                .contains("q=%C3%A9picerie&profile=association", "daily", "Épiceries");
    }

    @Test
    void whoHasTooManyIsTold() {
        // The statement keeps nothing where there are fifty.
        var answer = save("Épiceries", "q=epicerie", "daily");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Show.class,
                        it -> assertThat(((SavedPage) it.page())
                                        .form()
                                        .mistakes()
                                        .at("name"))
                                .isNotEmpty());
    }

    private Answer save(String name, String question, String alert) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", name);
        sent.add("question", question);
        sent.add("alert", alert);
        return controller.save(ME, sent);
    }
}
