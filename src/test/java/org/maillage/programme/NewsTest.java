package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SignedIn;
import org.maillage.jobs.JobsForTests;
import org.maillage.pathway.InFrench;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who hears of what, at which pace, and never twice. */
@PlatformTest
@InFrench
class NewsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ListableBeanFactory platform;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void aNewTaskIsToldToThePairsItIsFor() {
        send(RunningEdition.LEAD, "/editions/ouest/tasks", "title", "Écrire une fiche", "dueOn", "2030-01-15");

        assertThat(mails())
                .containsExactlyInAnyOrder(
                        "eve@example.org Intersession : Écrire une fiche",
                        "fay@example.org Intersession : Écrire une fiche");
    }

    @Test
    void whatIsHandedInIsToldToTheFacilitatorOnce() {
        handIn(0);
        handIn(1);

        assertThat(mails()).containsExactly("bob@example.org Intersession partagée : Raconter");
    }

    @Test
    void aCommentIsToldToThePairButNotToItsAuthor() {
        handIn(0);
        forget();

        comment(RunningEdition.FACILITATOR);
        assertThat(mails()).containsExactly("eve@example.org Un commentaire sur « Raconter »");
        assertThat(words()).singleElement().asString().contains("Bob a commenté", "binôme de Redon", "Merci.");
        forget();
        comment(RunningEdition.CATALYST);
        assertThat(mails()).containsExactly("bob@example.org Un commentaire sur « Raconter »");
    }

    @Test
    void whereNobodyFacilitatesTheLeadsHearOfTheWork() {
        database.sql("delete from account.role where role = 'facilitator'").update();

        handIn(0);

        assertThat(mails()).containsExactly("ann@example.org Intersession partagée : Raconter");
    }

    @Test
    void aMailOfATaskTellsUntilWhen() {
        send(RunningEdition.LEAD, "/editions/ouest/tasks", "title", "Écrire une fiche", "dueOn", "2030-01-15");
        send(RunningEdition.LEAD, "/editions/ouest/tasks", "title", "Quand vous voulez");

        assertThat(words())
                .hasSize(4)
                .filteredOn(it -> it.contains("Écrire une fiche"))
                .hasSize(2)
                .allMatch(it -> it.contains("à partager pour le 15 janvier 2030"));
    }

    @Test
    void whoStillWritesHearsThatACallIsClosedEarly() {
        database.sql("delete from pathway.move where position > 2 and edition = :edition")
                .param("edition", RunningEdition.EDITION)
                .update();
        database.sql("update programme.call set closes_at = now() + interval '9 days'")
                .update();
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, started_at)
                values (gen_random_uuid(), :edition, '\\x01', 'pays@example.org', 'Pays', now())
                """).param("edition", RunningEdition.EDITION).update();
        assertThat(new People(browser).page(RunningEdition.LEAD, "/editions/ouest/board"))
                .bodyText()
                .contains("le clôt dès maintenant", "Un dossier est encore en cours");

        send(RunningEdition.LEAD, "/editions/ouest/move", "to", "selection", "sure", "true");

        assertThat(mails()).containsExactly("pays@example.org L’appel « Ouest » est clos");
        assertThat(database.sql("select closes_at <= now() from programme.call")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"at-once, 1, ", "daily, 1, daily", "weekly, 1, weekly", "never, 0, "})
    void everybodyHearsAtTheirOwnPace(String pace, int mails, String held) {
        database.sql("update account.person set pace = :pace where id = :bob")
                .param("pace", pace)
                .param("bob", RunningEdition.FACILITATOR)
                .update();

        handIn(0);

        assertThat(database.sql("select pace from notices.mail")
                        .query((row, number) -> row.getString(1))
                        .list())
                .hasSize(mails)
                .allMatch(it -> java.util.Objects.equals(it, held));
    }

    @Test
    void theLanguageIsThatOfWhoHears() {
        database.sql("update account.person set language = 'en' where id = :bob")
                .param("bob", RunningEdition.FACILITATOR)
                .update();

        handIn(0);

        assertThat(mails()).containsExactly("bob@example.org Task shared: Raconter");
    }

    @Test
    void whoHasHandedInNothingIsRemindedOnceBeforeTheDay() {
        database.sql("update programme.task set due_on = (now() at time zone 'Europe/Paris')::date + 2")
                .update();
        handIn(0);
        forget();

        run("task.job.reminders");
        run("task.job.reminders");

        assertThat(mails()).containsExactly("fay@example.org À partager bientôt : Raconter");
    }

    @Test
    void nobodyIsRemindedOfWhatIsFarAwayOrOver() {
        run("task.job.reminders");
        database.sql("update programme.task set due_on = (now() at time zone 'Europe/Paris')::date + 9")
                .update();
        run("task.job.reminders");

        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatAnEditionThatIsOverTakesNoMore() {
        database.sql("update programme.task set due_on = (now() at time zone 'Europe/Paris')::date + 2")
                .update();
        database.sql(
                        "update programme.session set starts_at = now() + interval '20 hours', ends_at = now() + interval '22 hours'")
                .update();
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", RunningEdition.EDITION).update();

        run("task.job.reminders");
        run("session.job.reminders");

        assertThat(mails()).isEmpty();
    }

    @Test
    void thoseWhoAreExpectedAreRemindedOfASessionOnce() {
        database.sql(
                        "update programme.session set starts_at = now() + interval '20 hours', ends_at = now() + interval '22 hours'")
                .update();

        run("session.job.reminders");
        run("session.job.reminders");

        assertThat(mails())
                .containsExactlyInAnyOrder(
                        "eve@example.org Bientôt : S1 Comprendre", "fay@example.org Bientôt : S1 Comprendre");
    }

    @Test
    void afterASessionWhoHasNotSaidAnythingIsAsked() {
        database.sql(
                        "update programme.session set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'")
                .update();
        send(RunningEdition.CATALYST, "/sessions/" + RunningEdition.SESSION + "/feedback", "useful", "4");

        run("session.job.reminders");

        assertThat(mails()).containsExactly("fay@example.org Votre avis sur S1 Comprendre");
    }

    @Test
    void whoWasNotThereIsNotAskedWhatItWasWorth() {
        database.sql(
                        "update programme.session set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'")
                .update();
        send(
                RunningEdition.FACILITATOR,
                "/sessions/" + RunningEdition.SESSION + "/attendance",
                "presence-" + RunningEdition.OTHER,
                "excused",
                "presence-" + RunningEdition.CATALYST,
                "present");

        run("session.job.reminders");

        assertThat(mails()).containsExactly("eve@example.org Votre avis sur S1 Comprendre");
        assertThat(new People(browser).page(RunningEdition.OTHER, "/desk"))
                .bodyText()
                .doesNotContain("/sessions/" + RunningEdition.SESSION + "#feedback");
        assertThat(new People(browser).page(RunningEdition.CATALYST, "/desk"))
                .bodyText()
                .contains("/sessions/" + RunningEdition.SESSION + "#feedback");
    }

    @Test
    void anOpenDateIsAskedOfWhoHasNotAnswered() {
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();
        database.sql("""
                insert into programme.session_slot (id, session, starts_at, ends_at)
                values (gen_random_uuid(), :session, now() + interval '9 days', now() + interval '9 days 2 hours')
                """).param("session", RunningEdition.SESSION).update();

        run("session.job.reminders");

        assertThat(mails()).hasSize(2).allMatch(it -> it.contains("Quand pouvez-vous ?"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "4, 2", "6, 2", "9, 0"})
    void monthsAfterItsEndAnEditionAsksWhatIsLeft(int months, int mails) {
        database.sql("""
                update pathway.edition
                set starts_on = (now() at time zone 'Europe/Paris')::date - 600, ends_on = (now() at time zone 'Europe/Paris')::date - make_interval(months => :months) - interval '1 day'
                where slug = 'ouest'
                """).param("months", months).update();

        run("desk.job.feedback");
        run("desk.job.feedback");

        assertThat(mails()).hasSize(mails);
    }

    @Test
    void whoLeavesAPairLosesTheSessionsAheadAndWhoComesFindsThem() {
        database.sql(
                        "update programme.session set starts_at = now() + interval '9 days', ends_at = now() + interval '10 days',"
                                + " sequence = 0")
                .update();
        database.sql(
                        "insert into programme.session_called (session, person, called_at) select id, :person, now() from programme.session")
                .param("person", RunningEdition.CATALYST)
                .update();

        send(
                RunningEdition.LEAD,
                "/places/" + RunningEdition.REDON + "/seats/" + RunningEdition.CATALYST + "/free",
                "reason",
                "Autre poste");

        assertThat(database.sql(
                                "select recipient || ' ' || method || ' ' || (calendar like '%STATUS:CANCELLED%') from notices.mail")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("eve@example.org CANCEL true");
    }

    @Test
    void aCalendarIsReadAtItsSecretAddressUntilItEnds() {
        database.sql("insert into programme.session_facilitator (session, person) values (:session, :bob)")
                .param("session", RunningEdition.SESSION)
                .param("bob", RunningEdition.FACILITATOR)
                .update();
        for (var who : List.of(RunningEdition.CATALYST, RunningEdition.FACILITATOR)) {
            var made = browser.post()
                    .uri("/desk/calendar")
                    .with(user(new SignedIn(who, "x", null)))
                    .with(csrf())
                    .exchange();
            var words = String.valueOf(made.getMvcResult().getFlashMap().get("feed"));
            var feed = words.replaceAll("(?s).*(/calendars/[^\\s]+\\.ics).*", "$1");

            assertThat(browser.get().uri(feed)).hasStatusOk().bodyText().contains("S1 Comprendre");
            send(who, "/desk/calendar/end");
            assertThat(browser.get().uri(feed)).hasStatus(404);
        }
    }

    @Test
    void whoRunsACohortNoMoreIsNotCalledToItsSessionsAndReadsThemInNoCalendar() {
        database.sql("insert into programme.session_facilitator (session, person) values (:session, :bob)")
                .param("session", RunningEdition.SESSION)
                .param("bob", RunningEdition.FACILITATOR)
                .update();
        var made = browser.post()
                .uri("/desk/calendar")
                .with(user(new SignedIn(RunningEdition.FACILITATOR, "x", null)))
                .with(csrf())
                .exchange();
        var feed = String.valueOf(made.getMvcResult().getFlashMap().get("feed"))
                .replaceAll("(?s).*(/calendars/[^\\s]+\\.ics).*", "$1");
        assertThat(browser.get().uri(feed)).bodyText().contains("S1 Comprendre");

        send(
                RunningEdition.LEAD,
                "/account/people/" + RunningEdition.FACILITATOR + "/roles/facilitator/take",
                "scope",
                RunningEdition.COHORT.toString());

        assertThat(browser.get().uri(feed)).hasStatusOk().bodyText().doesNotContain("S1 Comprendre");
        assertThat(database.sql("""
                select count(*)
                from programme.session_facilitator f
                join programme.session s on s.id = f.session
                where s.starts_at > now()
                """).query(Integer.class).single()).isZero();
    }

    private void handIn(int version) {
        send(
                RunningEdition.CATALYST,
                "/tasks/" + RunningEdition.TASK + "/deliverable",
                "words",
                "Voici.",
                "handIn",
                "true",
                "version",
                String.valueOf(version));
    }

    private void comment(UUID who) {
        send(who, "/tasks/" + RunningEdition.TASK + "/places/" + RunningEdition.REDON + "/comments", "words", "Merci.");
    }

    private void send(UUID who, String path, String... fields) {
        assertThat(new People(browser).send(who, path, fields)).hasStatus3xxRedirection();
    }

    private void run(String job) {
        JobsForTests.run(platform, job);
    }

    private List<String> words() {
        return database.sql("select body from notices.mail order by recipient")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> mails() {
        return database.sql("select recipient || ' ' || subject from notices.mail order by recipient")
                .query((row, number) -> row.getString(1).replace('\u00a0', ' ').replace('\u202f', ' '))
                .list();
    }

    private void forget() {
        database.sql("delete from notices.mail").update();
    }
}
