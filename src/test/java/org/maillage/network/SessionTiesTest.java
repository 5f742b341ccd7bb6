package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.programme.SessionHeld;
import org.maillage.programme.SessionHeld.Met;
import org.maillage.programme.SessionHeld.Present;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Those who met at a session of a pathway tie their organisations, in the network of the team of each. */
@PlatformTest
class SessionTiesTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final Met DECLARED = new Met(KEEPER, ELSEWHERE, true, false);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    private Directory directory;
    private UUID redon;
    private UUID die;
    private UUID lien;
    private UUID halle;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        redon = directory.territory(REDON);
        die = directory.territory(DIE);
        lien = directory.organisation("Le Lien", REDON, true, "public");
        halle = directory.organisation("La Halle", DIE, true, "public");
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, search.change").update();
        Directory.remove(database);
    }

    @Test
    void theTeamsOfBothHaveATieThatNamesTheSessionAndCountsAsItsShare() {
        held(DECLARED);

        assertThat(page(KEEPER, redon, "/ties"))
                .contains(
                        "Le Lien", "La Halle", "se rencontrent", "déclaré", "séance « S1 Comprendre », 5 octobre 2026");
        assertThat(page(ELSEWHERE, die, "/ties")).contains("Le Lien", "La Halle", "déclaré");
        assertThat(page(KEEPER, redon, "?since=2026-10-01"))
                .contains("que d’autres équipes tiennent, venus par une séance : 1 sur un lien nouveau");
        var ruche = directory.organisation("La Ruche", REDON, true, "public");
        database.sql("""
                insert into network.tie (id, territory, one, other, kind, intensity, since, said_by_one, said_by_other, cause,
                  noted_at)
                values (gen_random_uuid(), :redon, :lien, :ruche, 'meets', 1, '2026-10-06', true, false, 'session', now())
                """)
                .param("redon", redon)
                .param("lien", lien)
                .param("ruche", ruche)
                .update();
        assertThat(page(KEEPER, redon, "?since=2026-10-01"))
                .contains("Venus par une séance : 1 sur un lien nouveau")
                .contains("que d’autres équipes tiennent, venus par une séance : 1 sur un lien nouveau");
        database.sql("delete from network.tie where other = :ruche")
                .param("ruche", ruche)
                .update();
        assertThat(strings(
                        "select cause || ' ' || (select name from directory.organisation where id = case when said_by_one then one"
                                + " else other end) from network.tie"))
                .as("declared from the side of whoever says so")
                .containsExactly("session Le Lien", "session Le Lien");
    }

    @Test
    void theLastWordCounts() {
        held(DECLARED);
        held(DECLARED);
        assertThat(strings("select count(*)::text from network.tie")).containsExactly("2");
        held(new Met(KEEPER, ELSEWHERE, true, true));
        assertThat(page(KEEPER, redon, "/ties")).contains("confirmé").doesNotContain("déclaré");
        held(new Met(KEEPER, ELSEWHERE, false, false));
        assertThat(page(KEEPER, redon, "/ties")).contains("constaté");

        held();
        assertThat(strings("select id from network.tie")).isEmpty();
        assertThat(strings("select source from network.attribution")).isEmpty();
    }

    @Test
    void whoeverStandsInASheetWithTheirAddressIsThereForIt() {
        var ruche = directory.organisation("La Ruche", REDON, true, "public");
        stands("bob@example.org", redon, ruche, "territory", null);
        held(DECLARED);
        assertThat(page(KEEPER, redon, "/ties")).contains("La Ruche").doesNotContain("Le Lien");

        stands("bob@example.org", redon, lien, "territory", null);
        held(DECLARED);
        assertThat(page(KEEPER, redon, "/ties"))
                .as("that which has the name of their structure")
                .contains("Le Lien");
        database.sql("update directory.organisation set name = 'Autre' where id = :id")
                .param("id", lien)
                .update();
        held(DECLARED);
        assertThat(strings("select id from network.tie"))
                .as("of several nobody guesses one")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"private,", "territory, 2020-01-01"})
    void whomSomebodyKeepsForThemselvesOrWhoHasLeftTellsNothing(String visibility, String until) {
        var ruche = directory.organisation("La Ruche", REDON, true, "public");
        stands("bob@example.org", redon, ruche, visibility, until);

        held(DECLARED);

        assertThat(page(KEEPER, redon, "/ties")).contains("Le Lien").doesNotContain("La Ruche");
    }

    @Test
    void noTeamHearsOfASheetThatItDoesNotSee() {
        directory.set(halle, "visibility", "territory");
        held(DECLARED);
        assertThat(strings("select territory from network.tie")).containsExactly(die.toString());

        directory.set(halle, "visibility", "private");
        held(DECLARED);
        assertThat(strings("select territory from network.tie")).isEmpty();
    }

    @Test
    void whatAnotherTeamAlsoTookPartInIsNoneOfItsTies() {
        events.publishEvent(new SessionHeld(
                SESSION,
                "S1 Comprendre",
                Instant.parse("2026-10-05T07:00:00Z"),
                Set.of(redon, die),
                List.of(
                        new Present(KEEPER, redon, "Le Lien"),
                        new Present(COLLEAGUE, redon, "La Halle"),
                        new Present(ELSEWHERE, die, "La Halle")),
                List.of(new Met(KEEPER, COLLEAGUE, true, true))));

        assertThat(strings("select territory from network.attribution where territory = '" + die + "'"))
                .isEmpty();
    }

    private void held(Met... met) {
        events.publishEvent(new SessionHeld(
                SESSION,
                "S1 Comprendre",
                Instant.parse("2026-10-05T07:00:00Z"),
                Set.of(redon, die),
                List.of(new Present(KEEPER, redon, "Le Lien"), new Present(ELSEWHERE, die, "La halle")),
                List.of(met)));
    }

    private void stands(
            String email,
            UUID team,
            UUID organisation,
            String visibility,
            @org.jspecify.annotations.Nullable String until) {
        var contact = UUID.randomUUID();
        database.sql("""
                insert into directory.contact (id, name, email, visibility, basis, purpose, last_contact_on, keep_until, owner,
                  created_at)
                values (:id, 'Bob', :email, :visibility, 'consent', 'Essai', '2026-10-01', '2027-10-01', :team, now())
                """)
                .param("id", contact)
                .param("email", email)
                .param("visibility", visibility)
                .param("team", team)
                .update();
        database.sql("""
                insert into directory.membership (id, contact, organisation, role, until)
                values (gen_random_uuid(), :contact, :organisation, 'membre', cast(:until as date))
                """)
                .param("contact", contact)
                .param("organisation", organisation)
                .param("until", until, java.sql.Types.VARCHAR)
                .update();
    }

    private String page(UUID who, UUID team, String under) {
        try {
            return new People(browser)
                    .page(who, "/network/teams/" + team + under)
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                    .replace('\u00a0', ' ');
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
