package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.directory.Origin;
import org.maillage.directory.Provenance;
import org.maillage.directory.Provenance.Outvoted;
import org.maillage.directory.Values;
import org.maillage.directory.imports.MergeValues.Merged;

/** Who wins when two sources speak of one thing. */
class MergeValuesTest {

    private static final int REGISTER = 1;
    private static final int LIST = 2;
    private static final int PEOPLE = 3;
    private static final int NEW = 9;
    private static final Map<Integer, Origin> ORIGINS = Map.of(
            REGISTER,
            origin(REGISTER, "rna", 10),
            LIST,
            origin(LIST, "list", 20),
            PEOPLE,
            origin(PEOPLE, "people", 30));

    /** Which source wrote the value first, its value, who speaks now with which rank, what it says, and what stands then. */
    @ParameterizedTest
    @CsvSource(nullValues = "nobody", textBlock = """
            rna,    Les Jardins,  rna,  10, Les Jardins du Lac, Les Jardins du Lac
            rna,    Les Jardins,  rna,  10, '',                 ''
            rna,    Les Jardins,  list, 20, Le Jardin,          Le Jardin
            rna,    Les Jardins,  list, 20, '',                 Les Jardins
            list,   Les Jardins,  rna,  10, Le Jardin,          Les Jardins
            list,   Les Jardins,  rna,  10, '',                 Les Jardins
            list,   Les Jardins,  else, 20, Le Jardin,          Les Jardins
            people, Les Jardins,  list, 20, Le Jardin,          Les Jardins
            people, Les Jardins,  rna,  10, '',                 Les Jardins
            list,   '',           rna,  10, Le Jardin,          Le Jardin
            rna,    Les Jardins,  list, 20, Les Jardins,        Les Jardins
            """)
    void aValueGivesWayToItsOwnSourceToAHigherRankOrWhereNothingIsKnown(
            String from, String before, String source, int rank, String said, String after) {
        var merged = merge(source, rank, Field.SHORT_NAME, before, Provenance.of(id(from)), said);

        assertThat(merged.values().get(Field.SHORT_NAME)).isEqualTo(after);
    }

    /** What is known and said of a SIRET and whether it is that of the seat (with s behind it), by which source, and what stands then. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            rna,    A s, list, 20, A,   A s
            rna,    A s, list, 20, B,   B
            rna,    A s, rna,  10, A,   A
            list,   A,   rna,  10, A s, A s
            list,   A,   rna,  10, B s, A
            people, A s, list, 20, B,   A s
            rna,    none, list, 20, B s, B s
            """)
    void theSeatGoesWithItsNumber(String from, String before, String source, int rank, String said, String after) {
        var merged = new MergeValues(source, rank, NEW, Set.of(Field.SIRET, Field.SIRET_OF_SEAT))
                .merge(number(before), Provenance.of(id(from)), number(said), ORIGINS);

        assertThat(merged.values()).isEqualTo(number(after));
    }

    private static Values number(@org.jspecify.annotations.Nullable String words) {
        if (words == null) {
            return Values.NONE;
        }
        return new Values(
                Map.of(Field.SIRET, words.substring(0, 1), Field.SIRET_OF_SEAT, String.valueOf(words.endsWith("s"))));
    }

    @Test
    void whatPeopleHaveTakenAwayStaysAwayFromALowerSource() {
        var emptied = Provenance.of(REGISTER).with(Set.of(Field.WEB), PEOPLE);

        var merged = merge("rna", 10, Field.WEB, "", emptied, "https://example.org");

        assertThat(merged.values().get(Field.WEB)).isEmpty();
        assertThat(merged.provenance().outvoted())
                .containsExactly(Map.entry(Field.WEB, new Outvoted("https://example.org", NEW)));
    }

    @Test
    void whatWinsSaysWhereItComesFrom() {
        var merged = merge("list", 20, Field.NAME, "Les Jardins", Provenance.of(REGISTER), "Le Jardin");

        assertThat(merged.changed()).isTrue();
        assertThat(merged.provenance().of(Field.NAME)).isEqualTo(NEW);
        assertThat(merged.provenance().of(Field.RNA)).isEqualTo(REGISTER);
        assertThat(merged.provenance().outvoted()).isEmpty();
    }

    @Test
    void whatLosesIsKeptBesideTheValue() {
        var merged = merge("rna", 10, Field.NAME, "Le Jardin", Provenance.of(PEOPLE), "LES JARDINS");

        assertThat(merged.changed()).isTrue();
        assertThat(merged.provenance().of(Field.NAME)).isEqualTo(PEOPLE);
        assertThat(merged.provenance().outvoted())
                .containsExactly(Map.entry(Field.NAME, new Outvoted("LES JARDINS", NEW)));
    }

    @Test
    void theSameWordsLosingAgainChangeNothing() {
        var before = new Provenance(PEOPLE, Map.of(), Map.of(Field.NAME, new Outvoted("LES JARDINS", REGISTER)));

        var merged = merge("rna", 10, Field.NAME, "Le Jardin", before, "LES JARDINS");

        assertThat(merged.changed()).isFalse();
        assertThat(merged.provenance().outvoted()).isEqualTo(before.outvoted());
    }

    @Test
    void whoComesToAgreeIsNoLongerOutvoted() {
        var before = new Provenance(PEOPLE, Map.of(), Map.of(Field.NAME, new Outvoted("LES JARDINS", REGISTER)));

        var merged = merge("rna", 10, Field.NAME, "Le Jardin", before, "Le Jardin");

        assertThat(merged.provenance().outvoted()).isEmpty();
        assertThat(merged.changed()).isTrue();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var once = merge("rna", 10, Field.NAME, "Les Jardins", Provenance.of(REGISTER), "Le Jardin");

        var twice = new MergeValues("rna", 10, NEW, Set.of(Field.NAME))
                .merge(
                        once.values(),
                        once.provenance(),
                        new Values(Map.of(Field.NAME, "Le Jardin")),
                        Map.of(REGISTER, ORIGINS.get(REGISTER), NEW, origin(NEW, "rna", 10)));

        assertThat(twice.changed()).isFalse();
        assertThat(twice.values()).isEqualTo(once.values());
    }

    @Test
    void aSourceIsNotHeardOnWhatItDoesNotSpeakOf() {
        var known = new Values(Map.of(Field.NAME, "Les Jardins", Field.WEB, "https://example.org"));

        var merged = new MergeValues("rna", 10, NEW, Set.of(Field.NAME))
                .merge(known, Provenance.of(REGISTER), new Values(Map.of(Field.NAME, "Le Jardin")), ORIGINS);

        assertThat(merged.values().get(Field.WEB)).isEqualTo("https://example.org");
    }

    /** A point is one value: half of it from people and half from a list would lie somewhere else. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            list, 20, 47.1, -2.1
            rna,  10, 47.0, -2.0
            """)
    void latitudeAndLongitudeComeFromOneSource(String source, int rank, String latitude, String longitude) {
        var known = new Values(Map.of(Field.LATITUDE, "47.0", Field.LONGITUDE, "-2.0"));
        var mixed = Provenance.of(REGISTER).with(Set.of(Field.LONGITUDE), rank > 10 ? REGISTER : PEOPLE);

        var merged = new MergeValues(source, rank, NEW, Set.of(Field.LATITUDE, Field.LONGITUDE))
                .merge(known, mixed, new Values(Map.of(Field.LATITUDE, "47.1", Field.LONGITUDE, "-2.1")), ORIGINS);

        assertThat(merged.values()).isEqualTo(new Values(Map.of(Field.LATITUDE, latitude, Field.LONGITUDE, longitude)));
    }

    @Test
    void aValueWithoutAKnownOriginGivesWay() {
        var merged = merge("rna", 10, Field.NAME, "Les Jardins", Provenance.of(77), "Le Jardin");

        assertThat(merged.values().get(Field.NAME)).isEqualTo("Le Jardin");
    }

    private static Merged merge(
            String source, int rank, Field field, String before, Provenance provenance, String said) {
        return new MergeValues(source, rank, NEW, Set.of(field))
                .merge(values(field, before), provenance, values(field, said), ORIGINS);
    }

    private static Values values(Field field, String value) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(field, value);
        return new Values(values);
    }

    private static int id(String source) {
        return ORIGINS.values().stream()
                .filter(it -> it.source().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Origin origin(int id, String source, int rank) {
        return new Origin(id, source, source, "", rank, "", null, Instant.EPOCH);
    }
}
