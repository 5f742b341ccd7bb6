package org.maillage.alliance.vigilance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.STRANGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole.Kind;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.shared.Words;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A point of vigilance as a pair reads it, and nobody else until they share. */
@PlatformTest
class VigilancePagesTest {

    /** The second of the pair, and somebody of the team who sits in no place. */
    private static final UUID SECOND = STRANGER;

    private static final UUID COLLEAGUE = REVIEWER;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    PairDecisions decisions;

    @Autowired
    GuardTrust guard;

    @Autowired
    Clock clock;

    private People people;
    private UUID team;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        people = new People(browser);
        team = database.sql("select territory from programme.place where id = :place")
                .param("place", REDON)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                values (:place, :edition, 2, :person, now() - interval '20 days')
                """)
                .param("place", REDON)
                .param("edition", EDITION)
                .param("person", SECOND)
                .update();
        for (var it : Set.of(CATALYST, SECOND, COLLEAGUE)) {
            database.sql("""
                    insert into account.role (person, role, scope, about, granted_at)
                    values (:person, 'team', :team, 'Essai', now())
                    """).param("person", it).param("team", team).update();
        }
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate alliance.log_entry, alliance.vigilance_decision cascade")
                .update();
        database.sql("delete from alliance.vigilance_threshold where programme = :programme")
                .param("programme", RunningEdition.PROGRAMME)
                .update();
        RunningEdition.remove(database);
    }

    @Test
    void aShareAboveTheThresholdCallsThePairAndNobodyElse() {
        log(CATALYST, "operator", 600, 3);
        log(CATALYST, "animator", 1200, 4);
        assertThat(people.page(CATALYST, "/vigilance"))
                .bodyText()
                .contains("n’a pas fixé de seuil", "10\u00a0h\u00a000 sur 30\u00a0h\u00a000 notées, soit 33,4\u00a0%");

        threshold("33", "0");

        assertThat(people.page(CATALYST, "/vigilance"))
                .bodyText()
                .contains("Un point appelle une décision", "le seuil du programme est de 33\u00a0%");
        assertThat(people.page(SECOND, "/vigilance")).bodyText().contains("Un point appelle une décision");
        assertThat(people.page(SECOND, "/desk")).bodyText().contains("Point de vigilance");
        assertThat(people.page(COLLEAGUE, "/vigilance")).bodyText().contains("aucun seuil ne s’applique");
        assertThat(people.page(OTHER, "/vigilance")).hasStatus(403);
        assertThat(people.page(FACILITATOR, "/vigilance")).hasStatus(403);
        assertThat(people.page(LEAD, "/programmes/lien/vigilance"))
                .bodyText()
                .contains("Aucun binôme n’en partage")
                .doesNotContain("33,4");
    }

    @Test
    void hoursBeforeSomebodySatDoNotCount() {
        threshold("30", "0");
        log(SECOND, "operator", 600, 21);
        log(SECOND, "operator", 600, 22);

        assertThat(people.page(SECOND, "/vigilance")).bodyText().contains("rien n’est noté");
    }

    @Test
    void aDecisionIsWrittenOnceAndSharedByWhoWroteIt() {
        threshold("30", "0");
        log(CATALYST, "operator", 600, 3);
        var id = UUID.randomUUID();

        assertThat(decide(CATALYST, id, "assume", ""))
                .hasStatus(422)
                .bodyText()
                .contains("nommez un autre catalyseur", "La tournée nous prend tout");
        assertThat(decide(CATALYST, id, "hand-over", "L’épicerie")).hasRedirectedUrl("/vigilance");
        assertThat(decide(CATALYST, id, "hand-over", "L’épicerie")).hasRedirectedUrl("/vigilance");
        // The other of the pair has the form open still.
        assertThat(decide(SECOND, UUID.randomUUID(), "spin-out", "Yann"))
                .hasStatus(422)
                .bodyText()
                .contains("Rien n’est plus à décider", "Yann");

        assertThat(people.page(SECOND, "/vigilance"))
                .bodyText()
                .contains("Rien n’appelle de décision", "Passer le relais", "L’épicerie", "par Eve");
        assertThat(people.page(COLLEAGUE, "/vigilance")).bodyText().doesNotContain("épicerie");
        assertThat(people.send(COLLEAGUE, "/vigilance/" + id + "/show", "team", "true"))
                .hasStatus(404);

        assertThat(people.send(SECOND, "/vigilance/" + id + "/show", "team", "true", "programme", "true"))
                .hasRedirectedUrl("/vigilance");
        assertThat(people.page(COLLEAGUE, "/vigilance")).bodyText().contains("Partagées par d’autres", "épicerie");
        assertThat(people.page(LEAD, "/programmes/lien/vigilance")).bodyText().contains("épicerie");
        assertThat(people.page(CATALYST, "/programmes/lien/vigilance")).hasStatus(403);

        assertThat(people.send(SECOND, "/vigilance/" + id + "/show")).hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/vigilance")).bodyText().doesNotContain("épicerie");
        assertThat(people.page(LEAD, "/programmes/lien/vigilance")).bodyText().doesNotContain("épicerie");
        assertThatThrownBy(() -> database.sql("update alliance.vigilance_decision set reason = 'Autre' where id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("stays as it was written");
    }

    @Test
    void withoutAnythingOpenNothingIsDecided() {
        assertThat(people.page(CATALYST, "/vigilance/new")).hasStatus(302);
        assertThat(people.page(CATALYST, "/vigilance/new?project=" + UUID.randomUUID() + "&person=" + CATALYST))
                .hasStatus(302);
        assertThat(decide(CATALYST, UUID.randomUUID(), "hand-over", "")).hasStatus(422);
        assertThat(decisions.of(REDON, new PersonId(CATALYST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "-3", "12.5", "beaucoup", "9999999999"})
    void aThresholdIsAWholeShare(String typed) {
        assertThat(people.send(LEAD, "/programmes/lien/vigilance", "percent", typed, "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains(typed);
    }

    @Test
    void aThresholdThatSomebodyElseHasSaidIsNotWrittenOver() {
        threshold("30", "0");

        assertThat(people.send(LEAD, "/programmes/lien/vigilance", "percent", "40", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("30\u00a0%", "40");
        threshold("40", "1");
        threshold("", "2");
        assertThat(people.page(LEAD, "/programmes/lien/vigilance")).hasStatusOk();
        assertThat(people.send(CATALYST, "/programmes/lien/vigilance", "percent", "40", "version", "0"))
                .hasStatus(403);
    }

    @Test
    void tiersDeConfianceAndLeadAtOnceWantADecision() {
        var project = new ProjectId(UUID.randomUUID());
        var both = Set.of(Kind.TRUSTED_THIRD, Kind.OPERATING_LEAD);
        assertThat(guard.refuses(project, CATALYST, Set.of(Kind.TRUSTED_THIRD))).isEmpty();
        assertThat(guard.refuses(project, CATALYST, Set.of(Kind.OPERATING_LEAD, Kind.HOLDS_BUDGET)))
                .isEmpty();
        assertThat(guard.refuses(project, CATALYST, both)).isPresent();

        decided(project, CATALYST, Kind.HOLDS_BUDGET);
        assertThat(guard.refuses(project, CATALYST, both)).isPresent();
        decided(project, CATALYST, Kind.TRUSTED_THIRD);

        assertThat(guard.refuses(project, CATALYST, both)).isEmpty();
        assertThat(guard.refuses(project, SECOND, both)).isPresent();
    }

    private void decided(ProjectId project, UUID person, Kind kind) {
        var today = Words.today(clock);
        decisions.add(new PairDecision(
                PairDecisionId.fresh(),
                team,
                REDON,
                RunningEdition.PROGRAMME,
                person,
                WayOut.ASSUME,
                "Personne d’autre n’est libre.",
                "Yann",
                today,
                today.plusMonths(3),
                null,
                List.of(new DecidedRole(project.value(), "La tournée", person, kind)),
                false,
                false,
                false));
    }

    private void threshold(String percent, String version) {
        assertThat(people.send(LEAD, "/programmes/lien/vigilance", "percent", percent, "version", version))
                .hasRedirectedUrl("/programmes/lien/vigilance");
    }

    private MvcTestResult decide(UUID person, UUID id, String choice, String other) {
        return people.send(
                person,
                "/vigilance",
                "id",
                id.toString(),
                "choice",
                choice,
                "reason",
                "La tournée nous prend tout",
                "other",
                other,
                "review",
                Words.today(clock).plusMonths(2).toString());
    }

    private void log(UUID person, String role, int minutes, int daysAgo) {
        database.sql("""
                insert into alliance.log_entry (id, person, team, on_day, minutes, craft, role, written_at)
                values (gen_random_uuid(), :person, :team, :day, :minutes, 'support', :role, now())
                """)
                .param("person", person)
                .param("team", team)
                .param("day", LocalDate.now(clock.withZone(Words.PARIS)).minusDays(daysAgo))
                .param("minutes", minutes)
                .param("role", role)
                .update();
    }
}
