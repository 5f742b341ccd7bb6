package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who runs an edition sees who takes part, who is late or silent, and how to reach them. */
@PlatformTest
class ParticipantsPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Participants participants;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whoRunsItReadsWhoTakesPartAndTheirAddresses() {
        assertThat(page("", LEAD))
                .bodyText()
                .contains("Eve", "eve@example.org", "Fay", "Bob", "Cyd", "Dan", "Redon, Association")
                .doesNotContain("ann@example.org", "gus@example.org");
        assertThat(page("", FACILITATOR))
                .bodyText()
                .contains("eve@example.org", "fay@example.org")
                .doesNotContain("cyd@example.org", "dan@example.org", "gus@example.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role-catalyst    | eve fay
            role-facilitator | bob
            role-reviewer    | cyd
            role-partner     | dan
            late             | fay
            task-{task}      | fay
            feedback-{session} | fay
            place            | eve
            """)
    void groupsAreThoseWhoAreMeant(String who, String names) {
        database.sql("""
                insert into programme.deliverable (task, place, words, handed_in_at, handed_in_by)
                values (:task, :place, 'Voilà', now(), :person)
                """)
                .param("task", TASK)
                .param("place", REDON)
                .param("person", CATALYST)
                .update();
        database.sql("update programme.session set ends_at = now() - interval '1 minute'")
                .update();
        database.sql("""
                insert into programme.feedback_given (subject, moment, person) values (:session, 'hot', :person)
                """).param("session", SESSION).param("person", CATALYST).update();

        var asked = who.equals("place")
                ? "?place=" + REDON
                : "?who=" + who.replace("{task}", TASK.toString()).replace("{session}", SESSION.toString());
        var answer = page(asked, LEAD);

        for (var name : new String[] {"eve", "fay", "bob", "cyd", "dan"}) {
            var email = "mailto:" + name + "@example.org";
            if (names.contains(name)) {
                assertThat(answer).bodyText().contains(email);
            } else {
                assertThat(answer).bodyText().doesNotContain(email);
            }
        }
        assertThat(answer).bodyText().contains("checked");
    }

    @Test
    void whoHasNotAnsweredTheCallOfASessionIsAGroup() {
        database.sql("""
                update programme.session set places = 5, starts_at = now() + interval '2 days', ends_at = now() + interval '3 days'
                """).update();
        database.sql("""
                insert into programme.registration (session, person, registered_at) values (:session, :person, now())
                """).param("session", SESSION).param("person", CATALYST).update();

        assertThat(page("?who=seat-" + SESSION, LEAD))
                .bodyText()
                .contains("mailto:fay@example.org", "N’a pas répondu à l’appel de S1")
                .doesNotContain("mailto:eve@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?who=x", "?who=task-x", "?who=%3Cscript%3E", "?who=role-", "?place=x&who="})
    void whatNamesNoGroupBreaksNothing(String asked) {
        // Nobody is ticked who was not meant.
        assertThat(page(asked, LEAD))
                .hasStatusOk()
                .bodyText()
                .contains("Personne ne correspond")
                .doesNotContain("name=\"to\"");
    }

    @Test
    void afterTheEndOnlyThoseAreThereWhoAgreedToIt() {
        database.sql("""
                insert into pathway.move (edition, position, status, year, month, day, certainty)
                values (:edition, 5, 'closing', 2026, 2, 1, 'stated'), (:edition, 6, 'capitalised', 2026, 3, 1, 'stated')
                """).param("edition", EDITION).update();
        database.sql("""
                insert into account.consent (person, purpose, given, wording, at)
                values (:person, 'contact-after', true, 'Oui', now())
                """).param("person", CATALYST).update();

        assertThat(page("", LEAD)).bodyText().contains("eve@example.org").doesNotContain("fay@example.org");
        assertThat(participants.find(EDITION, LEAD).orElseThrow().members())
                .extracting(it -> it.name())
                .containsExactly("Eve");
    }

    @Test
    void whoLeftIsThereNoMore() {
        database.sql("update programme.pair_member set until = now() where place = :place")
                .param("place", DIOIS)
                .update();

        assertThat(page("", LEAD)).bodyText().doesNotContain("fay@example.org");
        assertThat(participants.find(UUID.randomUUID(), LEAD)).isEmpty();
        assertThat(participants.find(EDITION, CATALYST)).isEmpty();
    }

    private MvcTestResult page(String asked, UUID person) {
        return browser.get()
                .uri(java.net.URI.create("/editions/ouest/participants" + asked))
                .with(user(new SignedIn(person, "Somebody", null)))
                .exchange();
    }
}
