package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.pathway.InFrench;
import org.maillage.shared.NotFound;
import org.maillage.support.CannedRows;
import org.maillage.territory.SamplePerimeters;
import org.springframework.security.access.AccessDeniedException;

/** Who sees which part of an organisation, and who changes and adopts it. */
@InFrench
class OrganisationTest {

    private static final UUID ID = new UUID(0, 7);
    private static final UUID REDON = new UUID(1, 1);
    private static final UUID DIE = new UUID(1, 2);
    private static final UUID BOB = new UUID(2, 1);
    private static final Reader TEAM = new Reader(BOB, true, false, Set.of(REDON));
    private static final Reader ELSEWHERE = new Reader(BOB, true, false, Set.of(DIE));
    private static final Reader ADMINISTRATOR = new Reader(BOB, true, true, Set.of());

    /** The visibility of the record bounds that of each part. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PUBLIC,    PUBLIC,    PUBLIC
            PUBLIC,    NETWORK,   NETWORK
            PUBLIC,    PRIVATE,   PRIVATE
            NETWORK,   PUBLIC,    NETWORK
            TERRITORY, PUBLIC,    TERRITORY
            TERRITORY, NETWORK,   TERRITORY
            PRIVATE,   PUBLIC,    PRIVATE
            PRIVATE,   TERRITORY, PRIVATE
            """)
    void aPartIsSeenByNoMoreThanTheRecord(Visibility record, Visibility part, Visibility seen) {
        var it = organisation(REDON, Map.of(Part.RECORD, record, Part.CONTACT, part));

        assertThat(it.visibility(Part.CONTACT)).isEqualTo(seen);
        assertThat(it.visibility(Part.RECORD)).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void ofWhatNobodyHasSaidWhoSeesItItsKeeperAloneDoes(Part part) {
        assertThat(organisation(REDON, Map.of()).visibility(part)).isEqualTo(Visibility.PRIVATE);
    }

    /** Its team changes it; who administers changes what no team keeps; a team adopts what lies in its communes. */
    @ParameterizedTest
    @CsvSource(nullValues = "nobody", textBlock = """
            redon,  team,          true
            redon,  elsewhere,     false
            redon,  visitor,       false
            redon,  administrator, false
            nobody, administrator, true
            nobody, team,          true
            nobody, elsewhere,     false
            nobody, visitor,       false
            """)
    void itsTeamChangesItAndATeamAdoptsWhatLiesInItsCommunes(@Nullable String owner, String who, boolean may) {
        var it = organisation(owner == null ? null : REDON, visible(Visibility.PUBLIC));

        assertThat(policy(REDON).mayChange(reader(who), it)).isEqualTo(may);
    }

    @Test
    void nobodyChangesWhatTheyDoNotSee() {
        var hidden = organisation(null, visible(Visibility.TERRITORY));

        assertThat(policy(REDON).mayChange(TEAM, hidden)).isFalse();
        assertThatThrownBy(() -> policy(REDON).mustChange(TEAM, hidden))
                .as("for them it is not there")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        policy(REDON).mustChange(Reader.VISITOR, organisation(REDON, visible(Visibility.PUBLIC))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoChangesWhatNobodyKeepsAdoptsIt() {
        var free = organisation(null, visible(Visibility.PUBLIC));

        var adopted = policy(REDON).adopted(free, TEAM);

        assertThat(adopted.owner()).isEqualTo(REDON);
        assertThat(adopted.keeper()).isEqualTo(BOB);
    }

    @Test
    void whoAdministersAdoptsNothing() {
        var free = organisation(null, visible(Visibility.PUBLIC));
        var kept = organisation(DIE, visible(Visibility.PUBLIC));

        assertThat(policy(REDON).adopted(free, ADMINISTRATOR)).isEqualTo(free);
        assertThat(policy(REDON).adopted(kept, ELSEWHERE)).isEqualTo(kept);
    }

    @Test
    void whoMustNotBeNamedIsCalledWhatItIs() {
        var it = organisation(REDON, visible(Visibility.PUBLIC));

        assertThat(it.name()).isEqualTo("Les Jardins");
        assertThat(it.named(false).name()).isEqualTo("Structure non nommée");
        assertThat(it.named(false).named(true)).isEqualTo(it);
    }

    @Test
    void aTeamGivesItsOwnRoleAndNoOther() {
        var rows = CannedRows.none().row("from account.role", "role", "team", "scope", REDON, "about", "Redon");
        var policy = new DirectoryPolicy(new Roles(rows.client(), Clock.systemUTC()), SamplePerimeters.of(rows));
        var me = new org.maillage.account.SignedIn(BOB, "Bob", null);

        assertThat(policy.mayGive(me, Role.TEAM, REDON)).isTrue();
        assertThat(policy.mayGive(me, Role.TEAM, DIE)).isFalse();
        assertThat(policy.mayGive(me, Role.CATALYST, REDON)).isFalse();
        assertThat(policy.reader(me)).isEqualTo(TEAM);
        assertThat(policy.reader((org.maillage.account.SignedIn) null)).isEqualTo(Reader.VISITOR);
    }

    private static Reader reader(String who) {
        return switch (who) {
            case "team" -> TEAM;
            case "elsewhere" -> ELSEWHERE;
            case "administrator" -> ADMINISTRATOR;
            default -> Reader.VISITOR;
        };
    }

    /** @param holding the territory in which the commune lies */
    private static DirectoryPolicy policy(UUID holding) {
        return new DirectoryPolicy(
                new Roles(CannedRows.none().client(), Clock.systemUTC()), SamplePerimeters.holding(holding));
    }

    private static Map<Part, Visibility> visible(Visibility visibility) {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, visibility);
        }
        return visible;
    }

    private static Organisation organisation(@Nullable UUID owner, Map<Part, Visibility> visible) {
        return new Organisation(
                ID,
                new Values(Map.of(Field.NAME, "Les Jardins", Field.COMMUNE, "35236")),
                true,
                visible,
                owner,
                null,
                Provenance.of(1),
                null,
                null,
                null,
                null,
                0);
    }
}
