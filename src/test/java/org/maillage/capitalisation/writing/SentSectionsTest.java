package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.Section;
import org.springframework.util.LinkedMultiValueMap;

/** What a browser sends of sections. */
class SentSectionsTest {

    private static final Section NEED = new Section("need", 1, "", "Des légumes", false, 3, null, null);
    private static final Section PITCH = new Section("pitch", 0, "", "", false, 0, null, null);
    private static final Section OWN = new Section("own-1", 101, "Le lieu", "", false, 0, null, null);

    @Test
    void aSectionThatWasNotSentIsNotTouched() {
        var sent = SentSections.of(List.of(NEED, OWN), form("words.need", "Des fruits", "version.need", "3"));

        assertThat(sent.mistakes().none()).isTrue();
        assertThat(sent.sent()).containsOnlyKeys("need");
        assertThat(sent.sent().get("need")).isEqualTo(new Section("need", 1, "", "Des fruits", false, 3, null, null));
    }

    @Test
    void whatDiffersIsWordsTitleOrWhetherItIsLeftOut() {
        assertThat(SentSections.differs(NEED, NEED)).isFalse();
        for (var form : List.of(
                form("words.need", "Autre"),
                form("words.need", "Des légumes", "title.need", "Le besoin"),
                form("words.need", "Des légumes", "out.need", "true"))) {
            var sent = Objects.requireNonNull(
                    SentSections.of(List.of(NEED), form).sent().get("need"));

            assertThat(SentSections.differs(sent, NEED)).isTrue();
        }
    }

    @Test
    void aPitchOfThreeHundredLettersAndATitleThatIsMissingAreSaid() {
        var form = form("words.pitch", "x".repeat(300), "words.own-1", "Oui", "title.own-1", " ");

        var sent = SentSections.of(List.of(PITCH, OWN), form);

        assertThat(sent.mistakes().at("words.pitch")).contains("280", "300");
        assertThat(sent.mistakes().at("title.own-1")).isNotEmpty();
        assertThat(Objects.requireNonNull(sent.sent().get("pitch")).words()).hasSize(300);
    }

    @Test
    void aVersionThatIsNoNumberIsOneThatNobodyHas() {
        for (var version : List.of("", "x", "-1", "99999999999")) {
            var sent = SentSections.of(List.of(NEED), form("words.need", "a", "version.need", version));

            assertThat(Objects.requireNonNull(sent.sent().get("need")).version())
                    .isEqualTo(-1);
        }
    }

    private static LinkedMultiValueMap<String, String> form(String... pairs) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            form.add(pairs[at], pairs[at + 1]);
        }
        return form;
    }
}
