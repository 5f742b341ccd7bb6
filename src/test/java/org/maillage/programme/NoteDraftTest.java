package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.NoteFields;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.shared.Text;
import org.springframework.util.LinkedMultiValueMap;

/** The framing note as a lead writes it. */
@InFrench
class NoteDraftTest {

    @Test
    void onlyFieldsThatSaySomethingAreOfTheNoteInItsOrder() {
        var draft = draft(
                Map.of("calendar", " De janvier à septembre ", "motives", "Relier", "budget", "x", "problem", " "));

        assertThat(draft.fields()).extracting(NoteField::key).containsExactly("motives", "calendar");
        assertThat(draft.fields()).extracting(it -> it.text().fr()).containsExactly("Relier", "De janvier à septembre");
        assertThat(draft.fields()).extracting(NoteField::certainty).containsOnly(Certainty.STATED);
    }

    @Test
    void whatStandsInTheNoteIsWhereTheNextBegins() {
        var fields = List.of(
                new NoteField("motives", new Text("Relier", "To link"), List.of("seed"), Certainty.STATED),
                new NoteField("licence", Text.french("CC BY-SA"), List.of(), Certainty.STATED));

        var draft = NoteDraft.of(fields, 3);

        assertThat(draft.version()).isEqualTo(3);
        assertThat(draft.fields()).extracting(it -> it.text().fr()).containsExactly("Relier", "CC BY-SA");
    }

    @ParameterizedTest
    @CsvSource({"5000, true", "5001, false"})
    void aFieldHasFiveThousandLettersAtMost(int letters, boolean sound) {
        for (var key : NoteFields.KEYS) {
            var mistakes =
                    draft(Map.of(key, "é".repeat(letters))).filled().check().mistakes();

            assertThat(mistakes.at(key).isEmpty()).as(key).isEqualTo(sound);
        }
    }

    private static NoteDraft draft(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(typed);
        return NoteDraft.sent(sent, 0);
    }
}
