package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.STRANGER;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What waits on a desk and what is done, of whichever module, in one order. */
@PlatformTest
class DeskPagesTest {

    private static final Pattern WAITING = Pattern.compile(
            "<li><a href=\"/([^/#\"]+)[^\"]*?(/[a-z]+|#[a-z]+)?\">([^<]+)</a> <span class=\"(late|source)\">([^<]*)<");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    DefaultListableBeanFactory platform;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whatWaitsStandsInItsOrder() throws UnsupportedEncodingException {
        askForAll();

        assertThat(waiting())
                .containsExactly(
                        "tasks: Raconter (late)",
                        "places/roadmap: Appeler (late)",
                        "sessions: Suivre : S1, Comprendre",
                        "places/roadmap: Essayer",
                        "tasks: Relire",
                        "places: Accepter la note de cadrage",
                        "tasks: Rêver",
                        "sessions#feedback: Dire quelques mots de la séance S2, Relier",
                        "sessions: Dire quand vous pouvez venir : S3, Agir",
                        "editions/feedback: Trois mois après");
        assertThat(people.page(CATALYST, "/desk"))
                .bodyText()
                .containsSubsequence("S1, Comprendre", "Partagé\u00a0: Noter", "Action faite\u00a0: Compter");
    }

    @Test
    void anEditionThatIsOverAsksForItsFeedbackAlone() throws UnsupportedEncodingException {
        askForAll();
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", EDITION).update();

        assertThat(waiting()).containsExactly("editions/feedback: Trois mois après");
        assertThat(people.page(CATALYST, "/desk"))
                .bodyText()
                .contains("Partagé\u00a0: Noter", "Plus aucune séance")
                .doesNotContain("S1, Comprendre");
    }

    @Test
    void theNoteWaitsUntilItsNewestVersionIsAccepted() throws UnsupportedEncodingException {
        accept(1);
        assertThat(waiting()).containsExactly("tasks: Raconter (late)", "sessions: Suivre : S1, Comprendre");

        database.sql("""
                insert into pathway.framing_note (edition, version, content, added_at)
                select edition, 2, content, now() from pathway.framing_note where edition = :edition
                """).param("edition", EDITION).update();
        assertThat(waiting())
                .containsExactly(
                        "tasks: Raconter (late)",
                        "sessions: Suivre : S1, Comprendre",
                        "places: Accepter la note de cadrage");

        accept(2);
        assertThat(waiting()).containsExactly("tasks: Raconter (late)", "sessions: Suivre : S1, Comprendre");
    }

    @Test
    void whatAnotherModuleSaysOfASeatStandsInItsPlace() {
        askForAll();
        platform.registerSingleton("groups", new Groups());
        try {
            var desk = platform.createBean(DeskOverview.class);

            var page = desk.page(new SignedIn(CATALYST, "Eve", null), "");
            var seat = page.seats().getFirst();

            assertThat(page.week().rows().stream()
                            .flatMap(it -> it.items().stream())
                            .filter(it -> it.waiting().on() == null)
                            .map(it -> it.about() + ": " + it.waiting().words()))
                    .containsSubsequence("Redon: Rêver", "Redon: Réunir Redon");
            assertThat(seat.done()).hasSize(3).element(1).isEqualTo("Réuni");
        } finally {
            platform.destroySingleton("groups");
        }
    }

    @Test
    void whatWaitsBesideAnySeatStandsOnTheDeskToo() throws UnsupportedEncodingException {
        assertThat(people.page(STRANGER, "/desk")).bodyText().contains("Rien ne vous attend ici");

        Waits meetings = me -> List.of(new Waiting("/meetings/1", "Répondre à " + me.name(), "avant mardi", true));
        platform.registerSingleton("meetingsOfThisTest", meetings);
        try {
            assertThat(people.page(STRANGER, "/desk"))
                    .bodyText()
                    .contains("href=\"/meetings/1\">Répondre à x</a> <span class=\"late\">avant mardi<")
                    .doesNotContain("Rien ne vous attend ici");
            assertThat(waiting()).contains("meetings: Répondre à x (late)").hasSizeGreaterThan(1);
        } finally {
            platform.destroySingleton("meetingsOfThisTest");
        }
    }

    @Test
    void theWeekStandsByItsDaysWithTheSessionsOfThoseWhoRunThem() throws UnsupportedEncodingException {
        database.sql("""
                insert into programme.session (id, edition, cohort, code, title, format, starts_at, ends_at) values
                  (gen_random_uuid(), :edition, null, 'S2', 'Relier', 'collective-session', now() + interval '9 days', now() + interval '10 days'),
                  (gen_random_uuid(), :edition, :cohort, 'S3', 'Agir', 'collective-session', now() + interval '9 days', now() + interval '10 days'),
                  (gen_random_uuid(), :edition, null, 'S4', 'Loin', 'collective-session', now() + interval '19 days', now() + interval '20 days')
                """)
                .param("edition", EDITION)
                .param("cohort", RunningEdition.COHORT)
                .update();

        for (var person : List.of(CATALYST, RunningEdition.FACILITATOR, RunningEdition.LEAD)) {
            assertThat(people.page(person, "/desk"))
                    .bodyText()
                    .containsSubsequence(
                            "Aujourd’hui, ",
                            "Suivre\u00a0: S1, Comprendre",
                            "Ensuite",
                            "Séance\u00a0: S2, Relier",
                            "Séance\u00a0: S3, Agir")
                    .doesNotContain("Séance\u00a0: S4, Loin");
        }
        for (var person : List.of(STRANGER, RunningEdition.REVIEWER, RunningEdition.PARTNER)) {
            assertThat(people.page(person, "/desk")).bodyText().doesNotContain("S2, Relier", "S1, Comprendre");
        }
        database.sql("""
                with two as (insert into programme.cohort (id, edition, name) values (gen_random_uuid(), :edition, 'Deux') returning id)
                update programme.session set cohort = two.id from two where code = 'S3' and edition = :edition
                """).param("edition", EDITION).update();
        assertThat(people.page(RunningEdition.FACILITATOR, "/desk"))
                .bodyText()
                .contains("S2, Relier")
                .doesNotContain("S3, Agir");
        assertThat(people.page(CATALYST, "/desk"))
                .bodyText()
                .contains("S2, Relier")
                .doesNotContain("S3, Agir");
        assertThat(people.page(RunningEdition.LEAD, "/desk")).bodyText().contains("S2, Relier", "S3, Agir");
    }

    /** A module that the platform does not have, between tasks and roadmaps. */
    @Order(25)
    private record Groups() implements WaitsAtSeat {

        @Override
        public OnDesk of(Seat seat) {
            var waiting = new Waiting("/groups/1", "Réunir " + seat.place().name());
            return new OnDesk(List.of(waiting), List.of("Réuni"));
        }
    }

    @Test
    void whoRunsAnEditionReachesItsParticipantsFromTheDesk() {
        for (var person : List.of(RunningEdition.FACILITATOR, RunningEdition.LEAD)) {
            assertThat(people.page(person, "/desk")).bodyText().contains("/participants\">Joindre les participants<");
        }
        assertThat(people.page(CATALYST, "/desk")).bodyText().doesNotContain("Joindre les participants");
    }

    private void accept(int version) {
        people.send(CATALYST, "/places/" + REDON + "/framing-note", "version", String.valueOf(version));
    }

    /** Each module has something that waits. */
    private void askForAll() {
        database.sql("""
                update pathway.edition
                set starts_on = (now() at time zone 'Europe/Paris')::date - 300, ends_on = ((now() at time zone 'Europe/Paris')::date - interval '4 months')::date
                where id = :edition
                """).param("edition", EDITION).update();
        database.sql("""
                insert into programme.task (id, edition, title, due_on) values
                  (gen_random_uuid(), :edition, 'Relire', (now() at time zone 'Europe/Paris')::date + 30),
                  (gen_random_uuid(), :edition, 'Rêver', null),
                  (gen_random_uuid(), :edition, 'Noter', (now() at time zone 'Europe/Paris')::date - 9)
                """).param("edition", EDITION).update();
        database.sql("""
                insert into programme.deliverable (task, place, words, handed_in_at, handed_in_by)
                select id, :place, 'Voici.', now(), :eve from programme.task where title = 'Noter'
                """).param("place", REDON).param("eve", CATALYST).update();
        database.sql("""
                insert into programme.action (id, place, title, owner, due_on, status, done_on) values
                  (gen_random_uuid(), :place, 'Essayer', 'Eve', (now() at time zone 'Europe/Paris')::date + 13, 'doing', null),
                  (gen_random_uuid(), :place, 'Voyager', 'Eve', (now() at time zone 'Europe/Paris')::date + 14, 'to-do', null),
                  (gen_random_uuid(), :place, 'Appeler', 'Eve', (now() at time zone 'Europe/Paris')::date - 1, 'to-do', null),
                  (gen_random_uuid(), :place, 'Compter', 'Eve', (now() at time zone 'Europe/Paris')::date - 1, 'done', (now() at time zone 'Europe/Paris')::date - 2)
                """).param("place", REDON).update();
        database.sql("""
                insert into programme.session (id, edition, code, title, format, starts_at, ends_at) values
                  (gen_random_uuid(), :edition, 'S2', 'Relier', 'collective-session', now() - interval '3 days', now() - interval '2 days'),
                  (gen_random_uuid(), :edition, 'S3', 'Agir', 'collective-session', null, null)
                """).param("edition", EDITION).update();
        // Of another cohort: Eve is not asked.
        database.sql("""
                with two as (
                  insert into programme.cohort (id, edition, name) values (gen_random_uuid(), :edition, 'Deux') returning id)
                insert into programme.session (id, edition, cohort, code, title, format, starts_at, ends_at)
                select gen_random_uuid(), :edition, id, 'S4', 'Ailleurs', 'collective-session',
                  now() - interval '3 days', now() - interval '2 days'
                from two
                """).param("edition", EDITION).update();
        database.sql("""
                insert into programme.session_slot (id, session, starts_at, ends_at)
                select gen_random_uuid(), id, now() + interval '9 days', now() + interval '10 days'
                from programme.session where code = 'S3'
                """).update();
    }

    /** What the desk of Eve asks of her: the kind of address, the words, and whether it is late. */
    private List<String> waiting() throws UnsupportedEncodingException {
        var page = people.page(CATALYST, "/desk");
        return WAITING.matcher(page.getMvcResult().getResponse().getContentAsString())
                .results()
                .map(it -> it.group(1) + (it.group(2) == null ? "" : it.group(2)) + ": "
                        + it.group(3).replace('\u00a0', ' ').replace('\u202f', ' ')
                        + (it.group(4).equals("late") ? " (late)" : ""))
                .toList();
    }
}
