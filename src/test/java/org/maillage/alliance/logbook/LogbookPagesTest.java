package org.maillage.alliance.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.PersonId;
import org.maillage.alliance.Craft;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A logbook as its writer reads it, and nobody else. */
@PlatformTest
class LogbookPagesTest {

    private static final Pattern CORRECT = Pattern.compile("/logbook/([0-9a-f-]{36})/correct");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    LogEntries entries;

    @Autowired
    Clock clock;

    private Directory directory;
    private People people;
    private UUID team;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate alliance.log_entry, alliance.log_aside, exchange.note cascade")
                .update();
        Directory.remove(database);
    }

    @Test
    void whatSomebodyNotesIsReadByThemAlone() {
        assertThat(people.page(KEEPER, "/logbook")).bodyText().contains("Rien ce mois-ci");

        assertThat(note(KEEPER, UUID.randomUUID(), "1h30", today())).hasRedirectedUrl("/logbook");

        assertThat(people.page(KEEPER, "/logbook"))
                .bodyText()
                .contains(
                        "1\u00a0h\u00a030", "Dialogue territorial · Animation", "Relier l’école et l’EHPAD", "En tout");
        assertThat(people.page(COLLEAGUE, "/logbook")).bodyText().doesNotContain("EHPAD");
        assertThat(people.page(COLLEAGUE, correctPath())).hasStatus(404);
        assertThat(people.send(COLLEAGUE, correctPath(), sent(UUID.randomUUID(), "10", today())))
                .hasStatus(404);
        assertThat(people.page(MEMBER, "/logbook")).hasStatus(403);
        assertThat(browser.get().uri("/logbook")).hasStatus(302);
    }

    @Test
    void sentTwiceItIsNotedOnce() {
        var id = UUID.randomUUID();
        note(KEEPER, id, "45", today());
        assertThat(note(KEEPER, id, "45", today())).hasStatus(302);

        assertThat(minutes(KEEPER)).isEqualTo(45);
        // A number that somebody else’s entry has is none of theirs.
        assertThat(note(COLLEAGUE, id, "45", today())).hasStatus(302);
        assertThat(minutes(COLLEAGUE)).isZero();
    }

    @Test
    void badTimesAreRefusedAndStayTyped() {
        assertThat(note(KEEPER, UUID.randomUUID(), "longtemps", today()))
                .hasStatus(422)
                .bodyText()
                .contains("au plus 24 heures", "longtemps", "Relier l’école et l’EHPAD");
        assertThat(note(KEEPER, UUID.randomUUID(), "0", today()))
                .hasStatus(422)
                .bodyText()
                .contains("au moins une minute");
        assertThat(note(KEEPER, UUID.randomUUID(), "30", today().plusDays(2)))
                .hasStatus(422)
                .bodyText()
                .contains("pas encore venu");
        assertThat(minutes(KEEPER)).isZero();
    }

    @Test
    void aFormWithoutItsTeamIsRefusedAndStaysTyped() {
        var sent = sent(UUID.randomUUID(), "45", today());
        for (var at = 0; at < sent.length; at += 2) {
            sent[at + 1] = sent[at].equals("team") ? "" : sent[at + 1];
        }

        assertThat(people.send(KEEPER, "/logbook", sent))
                .hasStatus(422)
                .bodyText()
                .contains("Relier l’école et l’EHPAD");
        assertThat(minutes(KEEPER)).isZero();
    }

    @Test
    void aDayHas24Hours() {
        note(KEEPER, UUID.randomUUID(), "23h", today());

        assertThat(note(KEEPER, UUID.randomUUID(), "1h30", today()))
                .hasStatus(422)
                .bodyText()
                .contains("n’a plus que 1\u00a0h\u00a000");
        assertThat(note(KEEPER, UUID.randomUUID(), "1h", today())).hasStatus(302);
        assertThatThrownBy(() -> entries.add(entry(1))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWasWrongIsSaidByAnotherLine() {
        note(KEEPER, UUID.randomUUID(), "23h", today());
        var path = correctPath();

        assertThat(people.page(KEEPER, path)).bodyText().contains("Vous aviez noté 23\u00a0h\u00a000");
        assertThat(people.send(KEEPER, path, sent(UUID.randomUUID(), "2h", today())))
                .hasStatus(302);

        assertThat(people.page(KEEPER, "/logbook"))
                .bodyText()
                .contains("2\u00a0h\u00a000", "corrigée", "Corrige 23\u00a0h\u00a000");
        assertThat(minutes(KEEPER)).isEqualTo(120);
        // From an old page: what stands now is to be corrected, and what was typed stays.
        assertThat(people.send(KEEPER, path, sent(UUID.randomUUID(), "3h", today())))
                .hasStatus(409)
                .bodyText()
                .contains("3h");
        assertThat(people.page(KEEPER, path)).hasStatus(302);

        assertThat(people.send(KEEPER, correctPath(), sent(UUID.randomUUID(), "0", today())))
                .hasStatus(302);
        assertThat(minutes(KEEPER)).isZero();
        assertThat(people.page(KEEPER, "/logbook")).bodyText().contains("Annule une ligne");
    }

    @Test
    void anEntryStaysAsItWasWritten() {
        note(KEEPER, UUID.randomUUID(), "30", today());

        assertThatThrownBy(() -> database.sql("update alliance.log_entry set minutes = 60")
                        .update())
                .hasMessageContaining("corrected by another one");
    }

    @Test
    void aNoteThatSaysHowLongIsProposedOnce() {
        var note = exchange(50, "operator");
        assertThat(people.page(COLLEAGUE, "/logbook")).bodyText().doesNotContain("Jeanne");
        assertThat(people.page(KEEPER, "/logbook"))
                .bodyText()
                .contains("Jeanne", "50\u00a0min · Dialogue territorial · Opération (supposé)");
        assertThat(people.page(KEEPER, "/logbook/new?kind=note&of=" + note))
                .bodyText()
                .contains("50\u00a0min");

        assertThat(people.send(KEEPER, "/logbook", about(note))).hasStatus(302);
        assertThat(people.page(KEEPER, "/logbook")).bodyText().doesNotContain("Déjà écrit ailleurs");
        // From another tab.
        assertThat(people.send(KEEPER, "/logbook", about(note))).hasStatus(302);
        assertThat(minutes(KEEPER)).isEqualTo(50);
    }

    @Test
    void whatIsPutAsideIsNotProposedAgain() {
        var note = exchange(50, null);
        assertThat(people.send(KEEPER, "/logbook/aside", "kind", "note", "of", note.toString()))
                .hasStatus(302);
        assertThat(people.send(KEEPER, "/logbook/aside", "kind", "note", "of", note.toString()))
                .hasStatus(302);

        assertThat(people.page(KEEPER, "/logbook")).bodyText().doesNotContain("Jeanne");
        assertThat(minutes(KEEPER)).isZero();
    }

    @Test
    void anotherMonthStandsByItself() {
        note(KEEPER, UUID.randomUUID(), "45", today().minusMonths(2));

        assertThat(people.page(KEEPER, "/logbook")).bodyText().contains("Rien ce mois-ci");
        var month = YearMonth.from(today().minusMonths(2));
        assertThat(people.page(KEEPER, "/logbook?month=" + month)).bodyText().contains("45\u00a0min");
        assertThat(people.page(KEEPER, "/logbook?month=99-99")).hasStatusOk();
    }

    private LocalDate today() {
        return Words.today(clock);
    }

    private int minutes(UUID person) {
        return Stream.of(today())
                .mapToInt(it -> entries.minutesOf(new PersonId(person), it))
                .sum();
    }

    private String correctPath() {
        var found = CORRECT.matcher(text(people.page(KEEPER, "/logbook")));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult note(UUID person, UUID id, String minutes, LocalDate day) {
        return people.send(person, "/logbook", sent(id, minutes, day));
    }

    private String[] sent(UUID id, String minutes, LocalDate day) {
        return new String[] {
            "id",
            id.toString(),
            "minutes",
            minutes,
            "on",
            day.toString(),
            "craft",
            "dialogue",
            "role",
            "animator",
            "words",
            "Relier l’école et l’EHPAD",
            "team",
            team.toString()
        };
    }

    private String[] about(UUID note) {
        return Stream.concat(
                        Stream.of(sent(UUID.randomUUID(), "50", today())),
                        Stream.of("kind", "note", "of", note.toString()))
                .toArray(String[]::new);
    }

    private LogEntry entry(int minutes) {
        return new LogEntry(
                LogEntryId.fresh(),
                KEEPER,
                team,
                today(),
                minutes,
                Craft.SUPPORT,
                CatalystRole.INCUBATOR,
                "",
                null,
                null,
                null,
                false,
                false);
    }

    private UUID exchange(int minutes, @Nullable String role) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.note (id, team, author, who, words, on_day, minutes, role, source, draft, written_at, keep_until)
                values (:id, :team, :author, 'Jeanne', 'Elle cherche une salle.', :day, :minutes, :role, 'typed', false, now(), :day + 1000)
                """)
                .param("id", id)
                .param("team", team)
                .param("author", KEEPER)
                .param("day", today())
                .param("minutes", minutes)
                .param("role", role, Types.VARCHAR)
                .update();
        return id;
    }
}
