package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.web.Choice;
import org.springframework.util.LinkedMultiValueMap;

/** What an action of a roadmap says: what, who, by when, and from which session of its edition. */
@InFrench
class ActionFormTest {

    private static final UUID SESSION = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ouvrir un café, Awa, 2027-03-15, 00000000-0000-0000-0000-000000000001, ''
            Ouvrir un café, Awa, 2027-03-15, '',                                   ''
            '',             Awa, 2027-03-15, '',                                   title
            Ouvrir un café, '',  2027-03-15, '',                                   owner
            Ouvrir un café, Awa, 2027-02-29, '',                                   dueOn
            Ouvrir un café, Awa, '',         '',                                   dueOn
            Ouvrir un café, Awa, 2027-03-15, 00000000-0000-0000-0000-000000000002, session
            Ouvrir un café, Awa, 2027-03-15, S1,                                   session
            """)
    void anActionSaysWhatWhoAndByWhen(String title, String owner, String dueOn, String session, String wrong) {
        var mistakes = form(title, owner, dueOn, session).filled().check().mistakes();

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(wrong.isEmpty());
        assertThat(mistakes.at(wrong).isEmpty()).isEqualTo(wrong.isEmpty());
    }

    @Test
    void whatIsToldIsWhatWasTyped() {
        assertThat(form("Ouvrir un café", "Awa", "2027-03-15", SESSION.toString())
                        .told())
                .isEqualTo(new Roadmaps.Told("Ouvrir un café", "Awa", LocalDate.of(2027, 3, 15), SESSION));
    }

    private static ActionForm form(String title, String owner, String dueOn, String session) {
        return ActionForm.sent(new LinkedMultiValueMap<>(Map.of(
                        "title",
                        List.of(title),
                        "owner",
                        List.of(owner),
                        "dueOn",
                        List.of(dueOn),
                        "session",
                        List.of(session))))
                .from(List.of(new Choice(SESSION.toString(), "S1")));
    }
}
