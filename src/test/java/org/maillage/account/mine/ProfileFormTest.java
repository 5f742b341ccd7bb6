package org.maillage.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.EmailAddress;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.notices.Pace;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.springframework.util.LinkedMultiValueMap;

/** What somebody may say of himself or herself. */
@InFrench
class ProfileFormTest {

    private static final Person ANN = new Person(
            new PersonId(UUID.randomUUID()),
            new EmailAddress("ann@example.org"),
            "Ann",
            Locale.FRENCH,
            Words.PARIS,
            Pace.DAILY,
            0);

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ann,   fr, Europe/Paris,   at-once, '',       ''
            Ann,   en, Pacific/Tahiti, never,   '',       ''
            '  ',  fr, Europe/Paris,   daily,   name,     Il manque un nom
            Ann,   de, Europe/Paris,   daily,   language, liste
            Ann,   fr, Mars/Olympus,   daily,   zone,     liste
            Ann,   fr, Europe/Paris,   hourly,  pace,     liste
            Ann,   fr, Europe/Paris,   '',      '',       ''
            """)
    void eachChoiceIsOneOfItsList(String name, String language, String zone, String pace, String field, String words) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of("name", name, "language", language, "zone", zone, "pace", pace));

        var mistakes = ProfileForm.sent(sent, ANN).filled().check().mistakes();

        assertThat(mistakes.none()).isEqualTo(field.isEmpty());
        assertThat(mistakes.at(field.isEmpty() ? "name" : field)).contains(words);
    }

    /** A browser sends no box that is not ticked: then nothing was chosen anew. */
    @Test
    void aChoiceThatWasNotSentStaysAsItIs() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Ann Le Goff");

        var after = ProfileForm.sent(sent, ANN).fill(ANN, 4);

        assertThat(after)
                .isEqualTo(new Person(ANN.id(), ANN.email(), "Ann Le Goff", Locale.FRENCH, Words.PARIS, Pace.DAILY, 4));
    }

    @ParameterizedTest
    @EnumSource(Pace.class)
    void whatTheFormShowsIsWhatItKeeps(Pace pace) {
        var before = new Person(
                ANN.id(), ANN.email(), "Ann", Locale.ENGLISH, java.time.ZoneId.of("Indian/Reunion"), pace, 3);

        assertThat(ProfileForm.of(before).fill(before, 3)).isEqualTo(before);
        assertThat(ProfileForm.of(before).filled().check().mistakes().none()).isTrue();
    }
}
