package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.Provenance.Outvoted;

/** What is known of an organisation and where each of it comes from. */
class ValuesTest {

    private static final int REGISTER = 1;
    private static final int PEOPLE = 2;

    /** Not to be known and not to hold are the same, but for a public service, of which it matters whether it was asked. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            THIRD_PLACE,    true,   true,  true
            THIRD_PLACE,    false,  false, false
            CLOSED,         false,  false, false
            PUBLIC_SERVICE, false,  true,  false
            PUBLIC_SERVICE, true,   true,  true
            NAME,           '',     false, false
            """)
    void aMarkThatDoesNotHoldIsNotKnown(Field field, String value, boolean has, boolean is) {
        var values = new Values(Map.of(field, value));

        assertThat(values.has(field)).isEqualTo(has);
        assertThat(values.is(field)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            food        | food
            food,health | food;health
            ''          | ''
            """)
    void keysStandWithCommasBetweenThem(String value, String keys) {
        var values = new Values(Map.of(Field.THEMES, value));

        assertThat(String.join(";", values.list(Field.THEMES))).isEqualTo(keys);
    }

    @Test
    void fieldsInWhichTwoDifferAreNamed() {
        var one = new Values(Map.of(Field.NAME, "Les Jardins", Field.WEB, "https://a.example", Field.CLOSED, "false"));
        var other = new Values(Map.of(Field.NAME, "Le Jardin", Field.PHONE, "02 99"));

        assertThat(one.differences(other)).containsExactly(Field.NAME, Field.WEB, Field.PHONE);
        assertThat(one.differences(one)).isEmpty();
        assertThat(one.differences(other)).isEqualTo(other.differences(one));
    }

    @Test
    void takenOverAreTheNamedFieldsAndTheEmptyOnesAmongThem() {
        var kept = new Values(Map.of(Field.NAME, "Les Jardins", Field.WEB, "https://a.example"));
        var said = new Values(Map.of(Field.NAME, "Le Jardin", Field.PHONE, "02 99"));

        assertThat(kept.with(Set.of(Field.NAME, Field.WEB), said))
                .isEqualTo(new Values(Map.of(Field.NAME, "Le Jardin")));
    }

    @Test
    void whatIsKnownDoesNotChangeUnderneath() {
        var map = new HashMap<>(Map.of(Field.NAME, "Les Jardins"));
        var values = new Values(map);
        map.put(Field.NAME, "Autre");

        assertThat(values.get(Field.NAME)).isEqualTo("Les Jardins");
        assertThat(values.with(Field.NAME, "Encore").get(Field.NAME)).isEqualTo("Encore");
        assertThat(values.get(Field.NAME)).isEqualTo("Les Jardins");
    }

    @Test
    void aValueWithoutAnOriginOfItsOwnHasThatOfTheWhole() {
        var provenance = Provenance.of(REGISTER).with(Set.of(Field.NAME), PEOPLE);

        assertThat(provenance.of(Field.NAME)).isEqualTo(PEOPLE);
        assertThat(provenance.of(Field.WEB)).isEqualTo(REGISTER);
        assertThat(provenance.all()).containsExactlyInAnyOrder(REGISTER, PEOPLE);
    }

    @Test
    void whatIsTakenBackHasTheOriginThatItHadBefore() {
        var before = Provenance.of(REGISTER).with(Set.of(Field.NAME), 5);
        var after = before.with(Set.of(Field.NAME, Field.WEB), PEOPLE);

        assertThat(after.back(List.of(Field.NAME, Field.WEB), before)).isEqualTo(before);
        assertThat(after.back(List.of(Field.WEB), before).of(Field.NAME)).isEqualTo(PEOPLE);
    }

    @Test
    void whatLosesNamesItsOriginUntilItIsHeardNoMore() {
        var provenance = new Provenance(PEOPLE, Map.of(), Map.of(Field.NAME, new Outvoted("LES JARDINS", REGISTER)));

        assertThat(provenance.all()).contains(REGISTER);
        assertThat(provenance.without(List.of(Field.NAME)).outvoted()).isEmpty();
        assertThat(provenance.without(List.of(Field.WEB))).isEqualTo(provenance);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldIsFoundByItsColumn(Field field) {
        assertThat(Field.find(field.column())).contains(field);
        assertThat(Field.find(field.name())).isEmpty();
    }

    /** Who must not be named is not named by a way around. */
    @Test
    void whatWouldNameSomebodyIsMoreThanTheName() {
        assertThat(Field.NAMING)
                .contains(Field.NAME, Field.SHORT_NAME, Field.EMAIL, Field.PHONE, Field.STREET, Field.WEB)
                .contains(Field.LATITUDE, Field.LONGITUDE)
                .doesNotContain(Field.COMMUNE, Field.PROFILE);
    }
}
