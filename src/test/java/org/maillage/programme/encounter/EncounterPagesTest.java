package org.maillage.programme.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.OwnData;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever was at a session says whom they met; whoever runs it ticks what they have seen; ties come of it. */
@PlatformTest
class EncounterPagesTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    MeetAtSession meet;

    @Autowired
    List<OwnData> own;

    private final UUID tiedOne = UUID.randomUUID();
    private final UUID tiedOther = UUID.randomUUID();

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        ends("- interval '1 hour'");
        there(CATALYST, REDON);
        there(OTHER, DIOIS);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from network.attribution where source = :session")
                .param("session", SESSION)
                .update();
        database.sql("delete from network.tie where one in (:one, :other) or other in (:one, :other)")
                .param("one", tiedOne)
                .param("other", tiedOther)
                .update();
        database.sql("delete from directory.organisation where id in (:one, :other)")
                .param("one", tiedOne)
                .param("other", tiedOther)
                .update();
        RunningEdition.remove(database);
    }

    @Test
    void eachSaysWhomTheyMetAndMayComeBackToIt() {
        assertThat(page(CATALYST, "")).bodyText().contains("Qui avez-vous rencontré", "Dire qui j’ai rencontré");
        assertThat(page(CATALYST, "/met"))
                .hasStatusOk()
                .bodyText()
                .contains("Fay", "Diois", "J’ai rencontré")
                .doesNotContain("a rencontré", "Aucune paire");

        assertThat(send(CATALYST, "/met", "other", OTHER.toString())).hasStatus(302);
        assertThat(page(CATALYST, "/met")).bodyText().containsPattern("value=\"" + OTHER + "\"[^>]*checked");
        assertThat(page(OTHER, "/met"))
                .as("what another has said is theirs")
                .bodyText()
                .doesNotContainPattern("value=\"" + CATALYST + "\"[^>]*checked");
        assertThat(page(FACILITATOR, "/met"))
                .bodyText()
                .contains("Qui a rencontré qui", "Une paire s’est rencontrée", "dit par l’un des deux")
                .doesNotContain("Retirer");

        send(OTHER, "/met", "other", CATALYST.toString());
        assertThat(page(FACILITATOR, "/met")).bodyText().contains("dit par les deux");
        send(CATALYST, "/met");
        send(OTHER, "/met");
        assertThat(said()).isEmpty();
    }

    @Test
    void whoeverRunsItTicksWhatTheyHaveSeenAndTakesBackThatAlone() {
        assertThat(send(FACILITATOR, "/met/pairs", "one", CATALYST.toString(), "other", CATALYST.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez quelqu’un d’autre");
        send(FACILITATOR, "/met/pairs", "one", OTHER.toString(), "other", CATALYST.toString());
        send(FACILITATOR, "/met/pairs", "one", CATALYST.toString(), "other", OTHER.toString());
        assertThat(said()).containsExactly("facilitator");
        send(CATALYST, "/met", "other", OTHER.toString());
        assertThat(page(FACILITATOR, "/met")).bodyText().contains("dit par l’un des deux", "Retirer");

        send(FACILITATOR, "/met/pairs/remove", "one", OTHER.toString(), "other", CATALYST.toString());

        assertThat(said()).hasSize(1).doesNotContain("facilitator");
    }

    @Test
    void nobodyMayWhoWasNotThereOrDoesNotRunIt() {
        assertThat(page(STRANGER, "/met")).hasStatus(403);
        assertThat(send(STRANGER, "/met", "other", OTHER.toString())).hasStatus(403);
        assertThat(send(CATALYST, "/met/pairs", "one", OTHER.toString(), "other", CATALYST.toString()))
                .hasStatus(403);
        assertThat(send(CATALYST, "/met/pairs/remove", "one", OTHER.toString(), "other", CATALYST.toString()))
                .hasStatus(403);
        send(FACILITATOR, "/met", "other", OTHER.toString());
        send(CATALYST, "/met", "other", STRANGER.toString(), "other", CATALYST.toString());
        send(FACILITATOR, "/met/pairs", "one", STRANGER.toString(), "other", CATALYST.toString());
        assertThat(said()).isEmpty();

        database.sql("delete from programme.attendance where session = :session and person = :person")
                .param("session", SESSION)
                .param("person", CATALYST)
                .update();
        assertThat(page(CATALYST, "/met")).bodyText().contains("Votre présence n’est pas notée");
        send(CATALYST, "/met", "other", OTHER.toString());
        assertThat(said()).isEmpty();
        assertThat(page(OTHER, "/met")).bodyText().contains("Personne d’autre n’est noté présent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ interval '30 days'", "- interval '400 days'"})
    void nothingIsTakenBeforeItNorAfterAYear(String end) {
        ends(end);
        send(CATALYST, "/met", "other", OTHER.toString());

        assertThat(said()).isEmpty();
        assertThat(page(CATALYST, "/met"))
                .bodyText()
                .contains(end.startsWith("+") ? "dès le début" : "On ne note plus rien ici")
                .doesNotContain("J’ai rencontré");
    }

    @Test
    void inAnEditionThatIsOverNothingIsTaken() {
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", EDITION).update();
        send(CATALYST, "/met", "other", OTHER.toString());
        assertThat(said()).isEmpty();
    }

    @Test
    void tiesComeOfItAndGoWithThePresence() {
        sheet(tiedOne, "Association de Redon", REDON);
        sheet(tiedOther, "Association du Diois", DIOIS);
        send(CATALYST, "/met", "other", OTHER.toString());
        assertThat(strings("select cause || ' ' || count(*) from network.tie where one in ('%s', '%s') group by cause"
                        .formatted(tiedOne, tiedOther)))
                .containsExactly("session 2");

        send(FACILITATOR, "/attendance", "presence-" + CATALYST, "absent", "seen-" + CATALYST, "present");
        assertThat(strings("select id from network.tie where one in ('%s', '%s')".formatted(tiedOne, tiedOther)))
                .isEmpty();
    }

    @Test
    void itIsForgottenAfterAYearAndWithThePerson() {
        send(CATALYST, "/met", "other", OTHER.toString());
        own.stream()
                .flatMap(it -> it.erasures().stream())
                .filter(it -> it.contains("session_encounter"))
                .forEach(it -> database.sql(it).param("person", CATALYST).update());
        assertThat(said()).isEmpty();

        send(OTHER, "/met", "other", CATALYST.toString());
        meet.forgetThoseWhoseTermHasCome();
        assertThat(said()).hasSize(1);
        ends("- interval '13 months'");
        meet.forgetThoseWhoseTermHasCome();
        assertThat(said()).isEmpty();
    }

    @Test
    void theTableHoldsThatTheLesserStandsFirst() {
        assertThatThrownBy(() -> database.sql("""
                        insert into programme.session_encounter (session, one, other, said_by, said_at)
                        select :session, greatest(cast(:a as uuid), cast(:b as uuid)), least(cast(:a as uuid), cast(:b as uuid)), 'one', now()
                        """)
                        .param("session", SESSION)
                        .param("a", CATALYST)
                        .param("b", OTHER)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void ends(String when) {
        database.sql("update programme.session set starts_at = now() - interval '2 hours' " + when
                        + ", ends_at = now() " + when + " where id = :id")
                .param("id", SESSION)
                .update();
    }

    private void there(UUID person, UUID place) {
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, 'present', 'facilitator', now())
                """)
                .param("session", SESSION)
                .param("person", person)
                .param("place", place)
                .update();
    }

    private void sheet(UUID id, String name, UUID place) {
        var origin = database.sql("insert into directory.origin (source, at) values ('rna', now()) returning id")
                .query((row, number) -> row.getInt(1))
                .single();
        database.sql("""
                insert into directory.organisation (id, name, profile, visibility, presentation_visibility, address_visibility,
                  contact_visibility, people_visibility, own_visibility, owner, likeness, origin, created_at)
                select :id, :name, 'association', 'public', 'public', 'public', 'public', 'public', 'public', territory,
                  lower(:name), :origin, now()
                from programme.place
                where id = :place
                """)
                .param("id", id)
                .param("name", name)
                .param("origin", origin)
                .param("place", place)
                .update();
        database.sql("update programme.place set structure = :name where id = :place")
                .param("name", name)
                .param("place", place)
                .update();
    }

    private List<String> said() {
        return strings("select said_by from programme.session_encounter where session = '" + SESSION + "' order by 1");
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private MvcTestResult page(UUID who, String under) {
        return new People(browser).page(who, PATH + under);
    }

    private MvcTestResult send(UUID who, String under, String... fields) {
        return new People(browser).send(who, PATH + under, fields);
    }
}
