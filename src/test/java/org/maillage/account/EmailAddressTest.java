package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.maillage.web.FormField;
import org.springframework.util.LinkedMultiValueMap;

/** What people type of themselves: an address, a name, where their clocks are. */
@InFrench
class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            awa@example.org,          awa@example.org
            ' AWA@Example.ORG ',      awa@example.org
            o’neil@example.org,       none
            awa+redon@example.org,    awa+redon@example.org
            awa@example,              none
            awa example.org,          none
            'Awa <awa@example.org>',  none
            'a@b.org, c@d.org',       none
            '',                       none
            """)
    void twoThatDifferInCapitalsAloneAreTheSame(String typed, @Nullable String address) {
        assertThat(EmailAddress.of(typed).map(EmailAddress::value).orElse(null)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,  Awa Traoré,      true
            name,  '',              false
            name,  '  ',            false
            email, AWA@example.org, true
            email, awa,             false
            email, '',              false
            """)
    void aPersonHasANameAndAnAddress(String field, String typed, boolean sound) {
        assertThat(mistake(field, typed).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"120, true", "121, false"})
    void aNameHasAHundredAndTwentyLettersAtMost(int letters, boolean sound) {
        assertThat(mistake("name", "é".repeat(letters)).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @FieldSource("org.maillage.account.Zones#ALL")
    void eachZoneIsOfTheClockAndHasANameInBothLanguages(String zone) {
        assertThat(ZoneId.of(zone).getId()).isEqualTo(zone);
        assertThat(List.of(Locale.FRENCH, Locale.ENGLISH))
                .allSatisfy(it ->
                        assertThat(Words.sayIn(it, "account.zone." + zone)).isNotBlank());
    }

    private static String mistake(String field, String typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Awa");
        sent.add("email", "awa@example.org");
        sent.set(field, typed);
        FormField<?>[] fields = {PersonFields.NAME, PersonFields.EMAIL};
        return PersonFields.sent(sent, fields).check().mistakes().at(field);
    }
}
