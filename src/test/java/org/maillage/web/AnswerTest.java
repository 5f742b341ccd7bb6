package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.InFrench;
import org.maillage.shared.NotFound;

/** What handlers answer, what addresses name, and by what a set is known. */
@InFrench
class AnswerTest {

    @Test
    void aPageIsRefusedWithTheStatusOfWhatIsWrong() {
        var wrong = new Mistakes().note("name", "Il manque un nom.");
        var stale = new Mistakes().seen(false);

        assertThat(Answer.refuse("a/b", "page", new Mistakes())).isEqualTo(new Answer.Show("a/b", "page", 200));
        assertThat(Answer.refuse("a/b", "page", wrong)).isEqualTo(new Answer.Show("a/b", "page", 422));
        assertThat(Answer.refuse("a/b", "page", stale)).isEqualTo(new Answer.Show("a/b", "page", 409));
        assertThat(Answer.refuse("a/b", "page", wrong.seen(false))).isEqualTo(new Answer.Show("a/b", "page", 409));
    }

    @Test
    void whatIsDoneIsSaidOnTheNextPage() {
        assertThat(Answer.done("/desk", "web.form.saved")).isEqualTo(new Answer.Done("/desk", "C’est enregistré."));
        assertThat(Answer.goTo("/desk")).isEqualTo(new Answer.Done("/desk", "", Map.of()));
    }

    @Test
    void anAddressNamesThingsByTheirIds() {
        var id = UUID.fromString("00000000-0000-0001-0000-00000000000a");
        var keys = new Keys(Map.of("id", id.toString(), "slug", "alliances-2027"));

        assertThat(keys.id("id")).isEqualTo(id);
        assertThat(keys.words("slug")).isEqualTo("alliances-2027");
    }

    /** Whatever stands in an address: there is no such page, and that is all. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0001-0000", "'; drop table", "../../etc"})
    void whatIsNoIdIsNotThere(String typed) {
        assertThatThrownBy(() -> new Keys(Map.of("id", typed)).id("id")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new Keys(Map.of()).id("id")).isInstanceOf(NotFound.class);
    }

    @Test
    void aSetIsKnownByItsMembersInWhateverOrder() {
        assertThat(SetVersion.of(List.of("a", "b"))).isEqualTo(SetVersion.of(List.of("b", "a")));
        assertThat(SetVersion.of(List.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a, a;b", "a;b, ab", "a;b, a;b;c", "a;b;c, a;bc", "'', a"})
    void anotherSetIsKnownByAnotherNumber(String one, String other) {
        var first = SetVersion.of(List.of(one.split(";")));
        var second = SetVersion.of(List.of(other.split(";")));

        assertThat(first).isNotEqualTo(second).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            </script><script>alert(1)</script> | </script
            {"a":"<!-- x"}                     | <
            {"a":"b & c"}                      | &
            """)
    void linkedDataCannotEndTheElementThatHoldsIt(String json, String dangerous) {
        var written = Objects.requireNonNull(
                Frame.of("Titre", "").withLinkedData(json).linkedData());

        assertThat(written).doesNotContain(dangerous);
        assertThat(written.replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&"))
                .isEqualTo(json);
    }
}
