package org.maillage.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.directory.Origins;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.support.CannedRows;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What becomes of what an actor says of its own sheet, on the 15th of March 2027. */
class HearActorTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-15T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID REDON = new UUID(1, 1);
    private static final Values KNOWN = new Values(Map.of(
            Field.NAME, "Les Jardins",
            Field.COMMUNE, "35236",
            Field.STREET, "3 quai de l’Oust",
            Field.SIREN, "732829320",
            Field.LATITUDE, "47.65",
            Field.LONGITUDE, "-2.08"));

    private final CannedRows rows =
            CannedRows.none().row("update directory.organisation").row("into directory.origin", "id", 42);
    private final List<Object> told = new ArrayList<>();

    /** Who may correct at once, and whose words wait for the team. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            redon, live,      '',          Le Jardin,   live
            redon, moderated, '',          Le Jardin,   proposed
            redon, none,      '',          Le Jardin,   proposed
            none,  live,      '',          Le Jardin,   proposed
            redon, live,      Une remarque, Le Jardin,  proposed
            redon, live,      Une remarque, Les Jardins, proposed
            redon, moderated, '',          Les Jardins, live
            none,  none,      '',          Les Jardins, live
            """)
    void aCorrectionIsLiveWhereTheTeamHasChosenSoAndSaysNothingMore(
            @Nullable String owner, @Nullable String corrections, String remark, String name, String becomes) {
        if (corrections != null) {
            rows.row("select corrections", "corrections", corrections);
        }

        var live =
                hear().correct(organisation(owner == null ? null : REDON), KNOWN.with(Field.NAME, name), remark, "mot");

        assertThat(live).isEqualTo(becomes.equals("live"));
        assertThat(rows.sent("into directory.proposal")).hasSize(live ? 0 : 1);
        assertThat(rows.sent("update directory.organisation\n")).hasSize(live ? 1 : 0);
        assertThat(told).filteredOn(OrganisationChanged.class::isInstance).hasSize(live ? 1 : 0);
    }

    /** What an actor says of itself is of the actor; registers say the rest. */
    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"SIREN", "RNA", "PROFILE", "LATITUDE"})
    void whatIsNotForTheActorToSayStays(Field field) {
        rows.row("select corrections", "corrections", "moderated");

        var live = hear().correct(organisation(REDON), KNOWN.with(field, ""), "", "mot");

        assertThat(live).isTrue();
        assertThat(saved()).contains("732829320").contains("47.65");
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE, 01004, false", "STREET, 1 rue Neuve, false", "NAME, Le Jardin, true"})
    void withAnotherAddressThePointOfTheFormerOneIsGone(Field field, String value, boolean kept) {
        rows.row("select corrections", "corrections", "live");

        hear().correct(organisation(REDON), KNOWN.with(field, value), "", "mot");

        assertThat(saved().contains("47.65")).isEqualTo(kept);
        assertThat(saved()).contains(value);
    }

    @Test
    void whoConfirmsASheetMakesItFreshForAYear() {
        hear().confirm(organisation(REDON), "mot");

        assertThat(saved()).contains(LocalDate.of(2028, 3, 15).toString()).contains("2027-03-15T10:00Z");
        assertThat(rows.sent("set answer").getFirst()).contains("confirmed");
    }

    @Test
    void whoWantsNoMoreMailsIsHeardForAllTeams() {
        rows.row("select word from directory.salt", "word", new byte[] {1, 2, 3});

        hear().stop("Bonjour@Jardins.example", "mot");

        assertThat(rows.sent("set answer").getFirst()).contains("stopped");
        assertThat(rows.sent("into directory.opposition").toString())
                .as("only a hash of the address is kept")
                .doesNotContain("jardins.example");
    }

    private String saved() {
        return rows.sent("update directory.organisation\n").toString();
    }

    private HearActor hear() {
        var database = rows.client();
        return new HearActor(
                new CheckLinks(database, NOW),
                new Proposals(database, NOW),
                new Organisations(database, new NamedParameterJdbcTemplate(rows.source()), NOW),
                new Origins(database, NOW),
                new Oppositions(database, NOW),
                told::add,
                NOW);
    }

    private static Organisation organisation(@Nullable UUID owner) {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, Visibility.PUBLIC);
        }
        return new Organisation(
                new UUID(0, 7), KNOWN, true, visible, owner, null, Provenance.of(1), null, null, null, null, 0);
    }
}
