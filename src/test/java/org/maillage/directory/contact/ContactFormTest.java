package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Visibility;
import org.maillage.pathway.InFrench;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is asked about somebody met, and for how long they are kept. */
@InFrench
class ContactFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name          | ''         | vide
            role          | ''         | vide
            since         | hier       | Écrivez un jour
            email         | zoe        | n’est pas complète
            phone         | zoé        | numéro de téléphone
            basis         | envie      | liste
            purpose       | ''         | vide
            informedOn    | 31/02/2026 | Écrivez un jour
            lastContactOn | ''         | Écrivez un jour
            lastContactOn | 2026-03-21 | avenir
            visibility    | ''         | liste
            reach         | tous       | liste
            """)
    void whatIsWrongIsSaidAtItsField(String field, String typed, String words) {
        var form = ContactForm.added(sent(Map.of(field, typed)));

        assertThat(form.check(TODAY).at(field)).contains(words);
        assertThat(form.filled().drawn(field).mistake()).contains(words);
    }

    @Test
    void whatTheyAreThereIsAskedWhenTheyAreAddedAndNotAgain() {
        assertThat(ContactForm.changed(sent(Map.of("role", ""))).check(TODAY).none())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, 2029-03-15", "29/02/2024, 2027-02-28"})
    void somebodyIsKeptForThreeYearsAfterTheLastContact(String last, LocalDate until) {
        var form = ContactForm.added(sent(Map.of("lastContactOn", last, "email", "mailto:Zoe@Exemple.fr")));

        var contact = form.fill(UUID.randomUUID(), UUID.randomUUID(), null, 0);

        assertThat(form.check(TODAY).none()).isTrue();
        assertThat(contact.keepUntil()).isEqualTo(until);
        assertThat(contact.email()).isEqualTo("zoe@exemple.fr");
        assertThat(contact.reach()).isEqualTo(Visibility.PRIVATE);
    }

    /** A sound form, but for some fields. */
    private static MultiValueMap<String, String> sent(Map<String, String> fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of(
                "name", "Zoé Le Goff",
                "role", "présidente",
                "basis", "consent",
                "purpose", "Nouer",
                "lastContactOn", "2026-03-15",
                "visibility", "territory",
                "reach", "private"));
        sent.setAll(fields);
        return sent;
    }
}
