package org.maillage.search.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Reader;
import org.maillage.directory.SampleWords;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.pathway.InFrench;
import org.maillage.support.SampleSettings;

/** Actors in open formats: by which terms, and nothing that the reader may not see. */
@InFrench
class DescribeOpenlyTest {

    private static final UUID ID = new UUID(0, 7);
    private static final UUID TEAM = new UUID(0, 1);
    private static final String PAGE = "https://maillage.example/directory/" + ID;
    private static final Reader MEMBER = new Reader(new UUID(0, 9), true, false, Set.of(TEAM));

    private static final Map<Field, String> JARDINS = Map.ofEntries(
            entry(Field.NAME, "Les Jardins d’Élise"),
            entry(Field.SHORT_NAME, "JDE"),
            entry(Field.PROFILE, "association"),
            entry(Field.THEMES, "food,war"),
            entry(Field.SIREN, "732829320"),
            entry(Field.RNA, "W351000001"),
            entry(Field.DESCRIPTION, "Maraîchage & insertion"),
            entry(Field.WEB, "https://jardins.example"),
            entry(Field.STREET, "3 quai de l’Oust"),
            entry(Field.POSTAL_CODE, "35600"),
            entry(Field.COMMUNE, "35236"),
            entry(Field.LATITUDE, "47.65"),
            entry(Field.LONGITUDE, "-2.08"),
            entry(Field.EMAIL, "bonjour@jardins.example"),
            entry(Field.PHONE, "02 99 00 00 00"),
            entry(Field.FOUNDED_ON, "2012-03-15"));

    private final DescribeOpenly describe = new DescribeOpenly(SampleWords.tellValues(), SampleSettings.of(Map.of()));

    @Test
    void aFeatureOfGeoJsonSaysLongitudeBeforeLatitude() {
        var feature = describe.feature(actor(JARDINS), Reader.VISITOR);

        assertThat(feature).containsEntry("type", "Feature").containsEntry("id", ID.toString());
        assertThat(feature.get("geometry")).isEqualTo(Map.of("type", "Point", "coordinates", List.of(-2.08, 47.65)));
        assertThat(properties(feature))
                .containsEntry("name", "Les Jardins d’Élise")
                .containsEntry("url", PAGE)
                .containsEntry("profile", "Association")
                .containsEntry("commune", "Redon (Ille-et-Vilaine)")
                .containsEntry("siren", "732\u00a0829\u00a0320")
                .doesNotContainKeys("email", "phone", "families");
    }

    /** Half a point is none. */
    @ParameterizedTest
    @EnumSource(names = {"LATITUDE", "LONGITUDE"})
    void whereAnActorIsIsSaidWholeOrNotAtAll(Field missing) {
        var actor = actor(without(missing));

        assertThat(describe.feature(actor, Reader.VISITOR)).containsEntry("geometry", null);
        assertThat(describe.linked(actor, Reader.VISITOR)).doesNotContainKeys("schema:location", "pair:hasLocation");
        assertThat(describe.murmuration(actor, Reader.VISITOR)).doesNotContainKey("geolocation");
    }

    @Test
    void linkedDataNamesAnActorByItsPageAndItsNumbers() {
        var node = describe.linked(actor(JARDINS), Reader.VISITOR);

        assertThat(node)
                .containsEntry("@id", PAGE)
                .containsEntry("@type", List.of("pair:Organization", "schema:Organization"))
                .containsEntry("name", "Les Jardins d’Élise")
                .containsEntry("pair:label", "Les Jardins d’Élise")
                .containsEntry("schema:alternateName", "JDE")
                .containsEntry("url", "https://jardins.example")
                .containsEntry("schema:foundingDate", "2012-03-15");
        assertThat(node.get("schema:identifier"))
                .isEqualTo(List.of(identifier("SIREN", "732829320"), identifier("RNA", "W351000001")));
    }

    @Test
    void themesAreTopicsInWordsTheRetiredOnesToo() {
        var node = describe.linked(actor(JARDINS), Reader.VISITOR);

        assertThat(node.get("pair:hasTopic")).isEqualTo(List.of("Alimentation", "Anciens combattants"));
        assertThat(node).containsEntry("schema:keywords", "Alimentation, Anciens combattants");
    }

    @Test
    void aThirdPlaceIsAPlaceAsWell() {
        var known = new EnumMap<>(JARDINS);
        known.put(Field.THIRD_PLACE, "true");

        assertThat(describe.linked(actor(known), Reader.VISITOR))
                .containsEntry("@type", List.of("pair:Organization", "pair:Place", "schema:Organization"));
    }

    /** A country alone is no address. */
    @Test
    void anAddressIsSaidWhereSomeOfItIsKnown() {
        var whole = describe.linked(actor(JARDINS), Reader.VISITOR);
        var none = describe.linked(actor(Map.of(Field.NAME, "Sans adresse")), Reader.VISITOR);

        assertThat(whole.get("schema:address"))
                .isEqualTo(Map.of(
                        "@type",
                        "schema:PostalAddress",
                        "schema:streetAddress",
                        "3 quai de l’Oust",
                        "schema:postalCode",
                        "35600",
                        "schema:addressLocality",
                        "Redon (Ille-et-Vilaine)",
                        "schema:addressCountry",
                        "FR"));
        assertThat(none).doesNotContainKeys("schema:address", "schema:identifier");
    }

    @Test
    void aMurmurationHasTheFieldsThatItsSchemaAsksFor() {
        var profile = describe.murmuration(actor(JARDINS), Reader.VISITOR);

        assertThat(profile)
                .containsEntry("linked_schemas", List.of("organizations_schema-v1.0.0"))
                .containsEntry("name", "Les Jardins d’Élise")
                .containsEntry("unique_id", PAGE)
                .containsEntry("primary_url", "https://jardins.example")
                .containsEntry("status", "active")
                .containsEntry("full_address", "3 quai de l’Oust, 35600, Redon (Ille-et-Vilaine)")
                .containsEntry("geolocation", Map.of("lat", 47.65, "lon", -2.08))
                .containsEntry("country_iso_3166", "FR");
    }

    @Test
    void whoHasNoSiteIsFoundAtItsPage() {
        assertThat(describe.murmuration(actor(without(Field.WEB)), Reader.VISITOR))
                .containsEntry("primary_url", PAGE);
    }

    @Test
    void whoHasClosedHasCompletedItsWork() {
        var known = new EnumMap<>(JARDINS);
        known.put(Field.CLOSED, "true");

        assertThat(describe.murmuration(actor(known), Reader.VISITOR)).containsEntry("status", "completed");
    }

    /** Each part is closed for visitors in turn; what is of it is then in none of the formats, and is there for the team. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PRESENTATION, Maraîchage & insertion
            PRESENTATION, https://jardins.example
            ADDRESS,      3 quai de l’Oust
            ADDRESS,      47.65
            CONTACT,      bonjour@jardins.example
            CONTACT,      02 99 00 00 00
            """)
    void noFormatSaysWhatItsReaderMayNotSee(Part closed, String words) {
        var actor = closing(actor(JARDINS), closed);

        assertThat(all(actor, Reader.VISITOR)).doesNotContain(words);
        assertThat(all(actor, MEMBER)).contains(words);
    }

    /** People are not named who must not be, whatever the file. */
    @Test
    void whoMustNotBeNamedIsNotNamed() {
        var person = actor(JARDINS).organisation().named(false);

        assertThat(all(new Actor(person, List.of(), List.of(), Instant.EPOCH), MEMBER))
                .contains("Structure non nommée")
                .doesNotContain("Les Jardins");
    }

    private String all(Actor actor, Reader reader) {
        return "" + describe.feature(actor, reader) + describe.linked(actor, reader)
                + describe.murmuration(actor, reader);
    }

    private static Map<String, String> identifier(String register, String number) {
        return Map.of("@type", "schema:PropertyValue", "schema:propertyID", register, "schema:value", number);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> feature) {
        return (Map<String, Object>) Objects.requireNonNull(feature.get("properties"));
    }

    private static Map<Field, String> without(Field field) {
        var known = new EnumMap<>(JARDINS);
        known.remove(field);
        return known;
    }

    private static Actor actor(Map<Field, String> known) {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, Visibility.PUBLIC);
        }
        return new Actor(
                new Organisation(
                        ID, new Values(known), true, visible, TEAM, null, Provenance.of(1), null, null, null, null, 0),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private static Actor closing(Actor actor, Part part) {
        var visible = new EnumMap<>(actor.organisation().visible());
        visible.put(part, Visibility.TERRITORY);
        return new Actor(actor.organisation().visibleTo(visible), List.of(), List.of(), Instant.EPOCH);
    }
}
