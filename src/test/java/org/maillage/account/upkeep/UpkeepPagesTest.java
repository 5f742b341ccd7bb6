package org.maillage.account.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Accounts;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What administrators read of what failed, and have tried once more. */
@PlatformTest
class UpkeepPagesTest {

    private static final UUID ADMINISTRATOR = UUID.fromString("0f000000-0000-4000-8000-000000000001");
    private static final UUID ANN = UUID.fromString("0f000000-0000-4000-8000-000000000002");
    private static final UUID MAIL = UUID.fromString("0f000000-0000-4000-8000-000000000003");
    private static final String PAGE = "/account/upkeep";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        database.sql("""
                insert into account.person (id, name, email, language, created_at) values
                  ('%s', 'Ada', 'ada@example.org', 'fr', now()), ('%s', 'Ann', 'ann@example.org', 'fr', now())
                """.formatted(ADMINISTRATOR, ANN)).update();
        database.sql("insert into account.role (person, role, granted_at) values ('%s', 'administrator', now())"
                        .formatted(ADMINISTRATOR))
                .update();
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate jobs.scheduled, jobs.failure").update();
        Accounts.empty(database);
    }

    @Test
    void whereNothingFailedThePageSaysSo() {
        assertThat(people.page(ADMINISTRATOR, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Rien n’a échoué", "aucun travail de fond");
        assertThat(people.page(ADMINISTRATOR, "/desk")).bodyText().doesNotContain(PAGE);
    }

    @Test
    void afterARestoreItSaysOfWhenTheDataIs() {
        assertThat(people.page(ADMINISTRATOR, PAGE)).bodyText().doesNotContain("Données rétablies");

        // As a restore does, which knows no shape of the platform.
        database.sql(
                        "create table public.restored as select timestamptz '2027-02-03 02:30Z' at, timestamptz '2027-02-01 08:00Z' as_of")
                .update();
        try {
            assertThat(people.page(ADMINISTRATOR, PAGE))
                    .bodyText()
                    .contains(
                            "Données rétablies le 3 février 2027 à 03:30 (heure de Paris), telles qu’elles étaient le 1er février 2027 à 09:00 (heure de Paris)");
            assertThat(people.page(ADMINISTRATOR, PAGE + "?lang=en"))
                    .bodyText()
                    .contains(
                            "Data restored on 3 February 2027, 03:30 (Paris time), as they were on 1 February 2027, 09:00 (Paris time)");
        } finally {
            database.sql("drop table public.restored").update();
        }
    }

    @Test
    void onlyAdministratorsReadAndRetry() {
        fail();

        assertThat(people.page(ANN, PAGE)).hasStatus(403);
        assertThat(people.send(ANN, PAGE + "/retry", "kind", "notices.unsent", "id", MAIL.toString()))
                .hasStatus(403);
        assertThat(people.page(ANN, "/desk")).bodyText().doesNotContain(PAGE);
        assertThat(people.page(ADMINISTRATOR, "/desk"))
                .bodyText()
                .contains(PAGE, "2 choses n’ont pas marché sur la plateforme");
    }

    @Test
    void aMailThatWasGivenUpIsTriedOnceMore() {
        fail();

        assertThat(people.page(ADMINISTRATOR, PAGE))
                .bodyText()
                .contains("À bob@example.org", "n’est plus essayé. Réponse du serveur\u00a0: no route to host");
        assertThat(retry("notices.unsent", MAIL.toString())).hasRedirectedUrl(PAGE);

        assertThat(database.sql("select tries = 0 and given_up_at is null from notices.mail where id = :id")
                        .param("id", MAIL)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        // Twice is once.
        retry("notices.unsent", MAIL.toString());
        assertThat(people.page(ADMINISTRATOR, PAGE)).bodyText().contains("sera essayé de nouveau");
    }

    @Test
    void aJobThatFailsIsToldByItsNameAndTheNumberOfItsFault() {
        fail();

        assertThat(people.page(ADMINISTRATOR, PAGE))
                .bodyText()
                .contains("Rappeler les séances", "A échoué 3 fois de suite", "number-of-fault", "échoue");
        retry("jobs.failures", "session.job.reminders");

        assertThat(database.sql("select execution_time <= now() from jobs.scheduled")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsNotThereCannotBeRetried() {
        assertThat(retry("nothing", "x")).hasStatus(404);
        assertThat(retry("notices.unsent", "x")).hasRedirectedUrl(PAGE);
        assertThat(people.page(ADMINISTRATOR, PAGE)).hasStatusOk();
    }

    private MvcTestResult retry(String kind, String id) {
        return people.send(ADMINISTRATOR, PAGE + "/retry", "kind", kind, "id", id);
    }

    private void fail() {
        database.sql("""
                insert into notices.mail
                  (id, key, recipient, subject, body, posted_at, next_try_at, tries, given_up_at, failure)
                values (:id, 'k', 'bob@example.org', 'Bonjour', 'words', now(), now(), 8, now(), 'no route to host')
                """).param("id", MAIL).update();
        database.sql("""
                insert into jobs.scheduled (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                values ('session.job.reminders', 'recurring', now() + interval '1 hour', false, 3, 1)
                """).update();
        database.sql("insert into jobs.failure values ('session.job.reminders', now(), 3, 'number-of-fault')")
                .update();
    }
}
