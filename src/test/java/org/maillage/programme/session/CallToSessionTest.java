package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.COHORT;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.SESSION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.account.TakeRole;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Pairs;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.maillage.web.SetVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears what of a session: whoever was called hears of its changes and its end, and nobody of what is over. */
@PlatformTest
class CallToSessionTest {

    private static final SignedIn ME = new SignedIn(LEAD, "Ann", null);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Facilitators facilitators;

    @Autowired
    TakeRole takeRole;

    @Autowired
    Pairs pairs;

    @Autowired
    Cohorts cohorts;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        moveTo("7 days");
    }

    @AfterEach
    void end() {
        RunningEdition.remove(database);
    }

    @Test
    void whoFacilitatesNoMoreIsTakenOffAndHearsOfNoChangeLater() {
        facilitate(FACILITATOR);
        post("/calls");
        assertThat(told("bob@example.org")).containsExactly("REQUEST Convocation");

        facilitate();
        changePlace("Mairie");

        assertThat(told("bob@example.org")).containsExactly("REQUEST Convocation", "CANCEL Vous");
        assertThat(told("eve@example.org")).containsExactly("REQUEST Convocation", "REQUEST Changement");
    }

    @Test
    void whoFacilitatesFromNowOnIsCalledAtOnceIfTheOthersWere() {
        facilitate(FACILITATOR);
        assertThat(told("bob@example.org")).isEmpty();
        facilitate();

        post("/calls");
        facilitate(FACILITATOR);

        assertThat(told("bob@example.org")).containsExactly("REQUEST Convocation");
        facilitate();
        facilitate(FACILITATOR);
        assertThat(told("bob@example.org"))
                .containsExactly("REQUEST Convocation", "CANCEL Vous", "REQUEST Convocation");
    }

    @Test
    void whoLosesTheRoleIsTakenOffToo() {
        facilitate(FACILITATOR);
        post("/calls");

        transaction.executeWithoutResult(status ->
                takeRole.takeRole(new PersonId(FACILITATOR), Role.FACILITATOR, new Scope(COHORT, "Essai"), ME));

        assertThat(told("bob@example.org")).containsExactly("REQUEST Convocation", "CANCEL Vous");
    }

    @Test
    void whoLeavesAPairHearsTheCancellationOfNothingMore() {
        post("/calls");
        var place = cohorts.placesOf(CATALYST).getFirst();
        transaction.executeWithoutResult(status -> pairs.leave(place, CATALYST, "Part"));

        post("/cancel?sure=true");

        assertThat(told("eve@example.org")).containsExactly("REQUEST Convocation", "CANCEL Cette");
        assertThat(told("fay@example.org")).containsExactly("REQUEST Convocation", "CANCEL Annulation");
    }

    @Test
    void aSecondCallReachesThoseWhoCameSinceAlone() {
        post("/calls");
        database.sql("insert into programme.session_facilitator (session, person) values (:s, :p)")
                .param("s", SESSION)
                .param("p", FACILITATOR)
                .update();

        post("/calls");

        assertThat(told("bob@example.org")).containsExactly("REQUEST Convocation");
        assertThat(told("eve@example.org")).containsExactly("REQUEST Convocation");
    }

    @Test
    void nobodyHearsOfWhatIsOver() {
        post("/calls");
        moveTo("-3 days");

        assertThat(changePlace("Mairie")).hasRedirectedUrl("/sessions/" + SESSION);
        post("/calls");
        post("/cancel?sure=true");

        assertThat(told("eve@example.org")).containsExactly("REQUEST Convocation");
    }

    @Test
    void whatIsCalledOnlyWhenItIsOverReachesNobody() {
        moveTo("-3 days");

        post("/calls");

        assertThat(told("eve@example.org")).isEmpty();
    }

    @Test
    void whoRunsASessionIsToldOfOthersAtTheSameTimeAndOfDaysOutsideTheEdition() throws Exception {
        assertThat(page(LEAD)).doesNotContain("Au même moment").doesNotContain("hors des dates");

        database.sql("""
                insert into programme.session (id, edition, cohort, code, title, format, starts_at, ends_at)
                select gen_random_uuid(), edition, :cohort, 'S9', 'Une autre', format, starts_at + interval '1 hour', ends_at
                from programme.session
                """).param("cohort", COHORT).update();
        assertThat(page(LEAD)).contains("Au même moment", "S9, Une autre");
        assertThat(page(CATALYST)).doesNotContain("Au même moment");
        database.sql("update programme.session set cancelled_at = now() where code = 'S9'")
                .update();
        assertThat(page(LEAD)).doesNotContain("Au même moment");

        moveTo("400 days");
        assertThat(page(LEAD)).contains("hors des dates de l’édition");
    }

    private String page(UUID reader) throws Exception {
        return browser.get()
                .uri("/sessions/" + SESSION)
                .with(user(new SignedIn(reader, "Ann", null)))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void moveTo(String fromNow) {
        database.sql(
                        "update programme.session set place = '', starts_at = date_trunc('day', now()) + interval '9 hours' + cast(:when as interval),"
                                + " ends_at = date_trunc('day', now()) + interval '11 hours' + cast(:when as interval)")
                .param("when", fromNow)
                .update();
    }

    private void facilitate(UUID... people) {
        var before = facilitators.of(SESSION);
        var body = browser.post()
                .uri("/sessions/" + SESSION + "/facilitators")
                .with(user(ME))
                .with(csrf())
                .param("version", String.valueOf(SetVersion.of(before)));
        for (var person : people) {
            body = body.param("person", person.toString());
        }
        assertThat(body).hasStatus3xxRedirection();
    }

    private MvcTestResult changePlace(String place) {
        var row = database.sql("""
                select version, (starts_at at time zone zone)::date::text as on,
                  to_char(starts_at at time zone zone, 'HH24:MI') as from, to_char(ends_at at time zone zone, 'HH24:MI') as until
                from programme.session where id = :id
                """).param("id", SESSION).query().singleRow();
        var answer = browser.post()
                .uri("/sessions/" + SESSION + "/edit")
                .with(user(ME))
                .with(csrf())
                .param("version", String.valueOf(row.get("version")))
                .param("code", "S1")
                .param("title", "Comprendre")
                .param("format", "collective-session")
                .param("on", String.valueOf(row.get("on")))
                .param("from", String.valueOf(row.get("from")))
                .param("until", String.valueOf(row.get("until")))
                .param("place", place)
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    private void post(String act) {
        assertThat(browser.post()
                        .uri("/sessions/" + SESSION + act)
                        .with(user(ME))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    /** The method and the first word of the subject of each mail to an address. */
    private List<String> told(String recipient) {
        return database.sql(
                        "select method, subject from notices.mail where recipient = :to and method is not null order by posted_at")
                .param("to", recipient)
                .query((row, number) ->
                        row.getString(1) + " " + row.getString(2).replaceFirst("[ :\\u00a0].*", ""))
                .list();
    }
}
