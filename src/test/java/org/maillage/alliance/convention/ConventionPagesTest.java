package org.maillage.alliance.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Conventions as their team reads them, and the time that members give to them. */
@PlatformTest
class ConventionPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    List<CountsOfTeam> counting;

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
        database.sql("truncate alliance.log_entry, alliance.log_aside, alliance.convention cascade")
                .update();
        database.sql("delete from exchange.meeting where team = :team")
                .param("team", team)
                .update();
        Directory.remove(database);
    }

    @Test
    void aTeamReadsItsConventionsAndNobodyElse() {
        var path = begin("Cités");

        assertThat(people.page(COLLEAGUE, "/conventions"))
                .bodyText()
                .contains("Cités", "Le Fonds", "12\u202f000,50\u00a0€");
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("EX-1", "Aucun objectif encore");
        assertThat(people.page(ELSEWHERE, path)).hasStatus(404);
        assertThat(people.page(ELSEWHERE, "/conventions")).bodyText().doesNotContain("Cités");
        assertThat(people.send(ELSEWHERE, path, form("Volée", today()))).hasStatus(404);
        assertThat(people.page(MEMBER, "/conventions")).hasStatus(403);
        assertThat(browser.get().uri(path)).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title  | ''           | Remplissez
            title  | %161         | 160 signes
            funder | ''           | Dites qui finance
            amount | beaucoup     | Dites un montant
            amount | -3           | Dites un montant
            amount | 12 000 $     | Dites un montant
            from   | 2026-02-30   | jour du calendrier
            until  | 2001-01-01   | La fin vient avant le début
            until  | 2199-01-01   | au plus 10 ans
            state  | perdue       | Choisissez
            team   | 00000000-0000-0000-0000-000000000001 | EX-1
            """)
    void badWordsAreRefusedAndStayTyped(String field, String typed, String says) {
        var sent = form("Cités", today());
        for (var i = 0; i < sent.length; i += 2) {
            if (sent[i].equals(field)) {
                sent[i + 1] = typed.startsWith("%") ? "x".repeat(161) : typed;
            }
        }
        assertThat(people.send(KEEPER, "/conventions", sent))
                .hasStatus(422)
                .bodyText()
                .contains("EX-1")
                .containsIgnoringCase(says);
        assertThat(conventions()).isZero();
    }

    @Test
    void whoeverIsSlowerReadsWhoChangedWhat() {
        var path = begin("Cités");
        assertThat(people.send(COLLEAGUE, path, versioned(form("Cités 2", today()), 0)))
                .hasStatus(302);
        assertThat(people.send(KEEPER, path, versioned(form("Villes", today()), 0)))
                .hasStatus(409)
                .bodyText()
                .contains("modifié par Cyd", "Cités 2", "Villes");
        assertThat(people.page(KEEPER, path)).bodyText().contains("Cités 2");
    }

    @Test
    void aFunderOfTheDirectoryIsTiedToItsSheet() {
        var sheet = directory.organisation("Le Fonds", REDON, true, "territory");
        assertThat(people.page(KEEPER, begin("Cités"))).bodyText().contains("/directory/" + sheet);
        directory.organisation("LE FONDS", REDON, true, "territory");
        assertThat(people.send(KEEPER, "/conventions", form("Autre", today())))
                .hasStatus(422)
                .bodyText()
                .contains("choisissez laquelle", sheet.toString());
    }

    @Test
    void anObjectiveIsCountedWhereThePlatformCounts() {
        var path = begin("Cités");
        var add = path + "/objectives";
        assertThat(people.send(KEEPER, add, "words", "Deux cents heures", "counts", "hours"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites combien");
        assertThat(people.send(KEEPER, add, "words", "x", "counts", "", "target", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites ce que compte la cible");
        assertThat(people.send(KEEPER, add, "words", "x", "counts", "hours", "target", "3", "reached", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("compte cela d’elle-même");
        assertThat(people.send(KEEPER, add, "words", "Dix heures", "counts", "hours", "target", "10"))
                .hasStatus(302);
        assertThat(people.send(KEEPER, add, "words", "Rendre visible", "counts", "", "target", ""))
                .hasStatus(302);
        log(KEEPER, "5h", path, 100, "");
        assertThat(people.page(COLLEAGUE, path))
                .bodyText()
                .contains("5\u00a0h\u00a000 sur 10\u00a0h\u00a000", "Rendre visible");
    }

    @Test
    void whatIsDueComesToMindUntilItIsDone() {
        var path = begin("Cités");
        assertThat(people.send(
                        KEEPER,
                        path + "/due-dates",
                        "kind",
                        "other",
                        "on",
                        today().plusDays(9).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Dites de quoi il s’agit");
        assertThat(people.send(
                        KEEPER,
                        path + "/due-dates",
                        "kind",
                        "report",
                        "on",
                        today().plusDays(9).toString(),
                        "amount",
                        "5"))
                .hasStatus(422)
                .bodyText()
                .contains("Seul un versement");
        assertThat(people.send(
                        KEEPER,
                        path + "/due-dates",
                        "kind",
                        "report",
                        "on",
                        today().plusDays(9).toString()))
                .hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().contains("Bilan à rendre, pour «\u00a0Cités\u00a0»");
        var due = path + "/due-dates/" + one("select id from alliance.convention_due");
        assertThat(people.page(COLLEAGUE, due + "/done")).bodyText().contains("C’est fait");
        assertThat(people.page(ELSEWHERE, due + "/done")).hasStatus(404);
        assertThat(people.send(COLLEAGUE, due + "/done", "done", "true")).hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Bilan à rendre");
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("fait le");
    }

    @Test
    void timeIsGivenByWhoeverSpentItAndReadAsASum() {
        var path = begin("Cités");
        assertThat(people.page(KEEPER, "/logbook/new")).bodyText().contains("Cités", "value=\"100\"");
        log(KEEPER, "1h30", path, 50, "");

        assertThat(people.page(COLLEAGUE, path))
                .bodyText()
                .contains("45\u00a0min", "Bob")
                .doesNotContain("EHPAD");
        assertThat(people.page(KEEPER, "/logbook")).bodyText().contains("Compte pour «\u00a0Cités\u00a0» 50\u00a0%");
        assertThat(people.page(KEEPER, "/logbook/new")).bodyText().contains("value=\"50\"");
    }

    @Test
    void timeThatCountsTwiceIsWarnedOfAndWantsAReason() {
        var one = begin("Cités");
        var other = begin("Fonds");
        assertThat(people.send(KEEPER, "/logbook", entry("2h", Map.of(one, 100, other, 100), "")))
                .hasStatus(422)
                .bodyText()
                .contains("200\u00a0%", "«\u00a0Cités\u00a0» 100\u00a0%", "«\u00a0Fonds\u00a0» 100\u00a0%");
        assertThat(people.send(KEEPER, "/logbook", entry("2h", Map.of(one, 100, other, 100), "Article 4")))
                .hasStatus(302);

        assertThat(people.page(COLLEAGUE, one))
                .bodyText()
                .contains("dont 2\u00a0h\u00a000")
                .doesNotContain("Article 4");
        assertThat(people.page(KEEPER, one)).bodyText().contains("comptées à 200\u00a0%", "Article 4");
        database.sql("delete from alliance.convention_share where convention = :id")
                .param("id", id(other))
                .update();
        database.sql("delete from alliance.counted_twice where person = :me")
                .param("me", KEEPER)
                .update();
        assertThatThrownBy(() -> database.sql("""
                        insert into alliance.convention_share
                        select entry, :other, person, team, on_day, minutes, 1, now()
                        from alliance.convention_share
                        where convention = :one""")
                        .param("other", id(other))
                        .param("one", id(one))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("more than its whole");
    }

    @Test
    void aCorrectionTakesAlongWhatCounts() {
        var path = begin("Cités");
        log(KEEPER, "5h", path, 100, "");
        var before = one("select id from alliance.log_entry");
        assertThat(people.page(KEEPER, "/logbook/" + before + "/correct"))
                .bodyText()
                .contains("value=\"100\"");
        var sent = entry("2h", Map.of(path, 100), "");
        assertThat(people.send(KEEPER, "/logbook/" + before + "/correct", sent)).hasStatus(302);
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("2\u00a0h\u00a000 comptées");
        var after = one("select id from alliance.log_entry where corrects is not null");
        assertThat(people.send(KEEPER, "/logbook/" + after + "/correct", entry("0", Map.of(path, 100), "")))
                .hasStatus(302);
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("0\u00a0min comptées");
    }

    @Test
    void manyEntriesAreCountedWithOneGesture() {
        var path = begin("Cités");
        people.send(KEEPER, "/logbook", entry("1h", Map.of(), ""));
        people.send(KEEPER, "/logbook", entry("2h", Map.of(), ""));
        var page = people.page(KEEPER, "/logbook/shares");
        assertThat(page).bodyText().contains("Ne compte pour aucune convention", "Cités");
        var ids = database.sql("select id from alliance.log_entry")
                .query((row, n) -> row.getString(1))
                .list();
        var share = "share-" + id(path);

        assertThat(people.send(KEEPER, "/logbook/shares", share, "100"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins une ligne");
        // Entries of somebody else are none of theirs.
        assertThat(people.send(COLLEAGUE, "/logbook/shares", share, "100", "entry", ids.getFirst()))
                .hasStatus(422);
        assertThat(people.send(
                        KEEPER, "/logbook/shares", share, "100", "entry", ids.getFirst(), "entry", ids.getLast()))
                .hasStatus(302);
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("3\u00a0h\u00a000 comptées");
        assertThat(people.send(KEEPER, "/logbook/shares", share, "0", "entry", ids.getFirst(), "entry", ids.getLast()))
                .hasStatus(302);
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("0\u00a0min comptées");
    }

    @Test
    void aPeriodHoldsWhatCountsInIt() {
        var path = begin("Cités");
        log(KEEPER, "1h", path, 100, "");
        assertThat(people.send(KEEPER, path, versioned(form("Cités", today().plusDays(3)), 0)))
                .hasStatus(422)
                .bodyText()
                .contains("hors de cette période");
        assertThatThrownBy(() -> database.sql("update alliance.convention set begins_on = ends_on where id = :id")
                        .param("id", id(path))
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatCountedStaysAsASumWhenItsGiverGoes() {
        var path = begin("Cités");
        log(KEEPER, "1h30", path, 50, "");
        database.sql("delete from alliance.log_entry where person = :me")
                .param("me", KEEPER)
                .update();
        assertThat(people.page(COLLEAGUE, path))
                .bodyText()
                .contains("45\u00a0min comptées", "Personnes parties depuis")
                .doesNotContain("Bob");
    }

    @Test
    void whatATeamHasDoneIsCountedInThePeriodAlone() {
        var meeting = meeting(today().minusDays(3));
        meeting(today().minusDays(400));
        guest(meeting, "Jeanne", "jeanne@example.org", true);
        guest(meeting, "Paul", null, true);
        guest(meeting, "Absente", null, false);
        var second = meeting(today().minusDays(2));
        guest(second, "Jeanne", "jeanne@example.org", true);
        database.sql("update exchange.meeting set kind = 'creativity' where id = :second")
                .param("second", second)
                .update();

        var counts = counting.stream()
                .flatMap(it -> it.of(team, today().minusDays(30), today()).stream())
                .toList();

        assertThat(number(counts, What.MEETINGS)).isEqualTo(2);
        assertThat(number(counts, What.CREATIVITY)).isEqualTo(1);
        assertThat(number(counts, What.PEOPLE_MET)).isEqualTo(2);
        assertThat(number(counts, What.INTRODUCTIONS)).isZero();
        assertThat(number(counts, What.SHEETS)).isZero();
        assertThat(number(counts, What.NEEDS)).isZero();
        var path = path(people.send(KEEPER, "/conventions", form("Cités", today().minusDays(5))));
        assertThat(people.page(KEEPER, path)).bodyText().contains("Petit-déjeuner", "Les temps de rencontre");
    }

    private static long number(List<TeamCount> counts, What what) {
        return counts.stream()
                .filter(it -> it.what() == what)
                .mapToLong(TeamCount::number)
                .sum();
    }

    private UUID meeting(LocalDate day) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.meeting (id, team, purpose, kind, starts_at, ends_at, zone, meal, seen_by, made_at, door)
                values (:id, :team, 'Petit-déjeuner', 'breakfast', :day + time '09:00', :day + time '11:00', 'Europe/Paris',
                  false, 'territory', now(), rpad(:id::text, 43, 'x'))
                """).param("id", id).param("team", team).param("day", day).update();
        return id;
    }

    private void guest(UUID meeting, String name, @org.jspecify.annotations.Nullable String email, boolean came) {
        database.sql("""
                insert into exchange.guest (id, meeting, name, email, basis, keep_until, added_at, came, came_by)
                values (gen_random_uuid(), :meeting, :name, :email, 'public-task', :until, now(), :came, 'team')
                """)
                .param("meeting", meeting)
                .param("name", name)
                .param("email", email, java.sql.Types.VARCHAR)
                .param("until", today().plusYears(1))
                .param("came", came)
                .update();
    }

    private LocalDate today() {
        return Words.today(clock);
    }

    private long conventions() {
        return database.sql("select count(*) from alliance.convention where team = :team")
                .param("team", team)
                .query(Long.class)
                .single();
    }

    private String one(String sql) {
        return database.sql(sql).query((row, n) -> row.getString(1)).single();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String begin(String title) {
        var done = people.send(KEEPER, "/conventions", form(title, today()));
        assertThat(done).hasStatus(302);
        return path(done);
    }

    private static String path(MvcTestResult done) {
        return java.util.Objects.requireNonNull(done.getResponse().getRedirectedUrl());
    }

    private String[] form(String title, LocalDate from) {
        return new String[] {
            "title", title,
            "funder", "Le Fonds",
            "number", "EX-1",
            "amount", "12 000,50 €",
            "from", from.minusDays(1).toString(),
            "until", from.plusDays(300).toString(),
            "state", "running",
            "team", team.toString(),
            "words", ""
        };
    }

    private static String[] versioned(String[] form, int version) {
        return Stream.concat(Stream.of(form), Stream.of("version", String.valueOf(version)))
                .toArray(String[]::new);
    }

    private void log(UUID person, String minutes, String convention, int percent, String twice) {
        assertThat(people.send(person, "/logbook", entry(minutes, Map.of(convention, percent), twice)))
                .hasStatus(302);
    }

    private String[] entry(String minutes, Map<String, Integer> shares, String twice) {
        return Stream.concat(
                        Stream.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "minutes",
                                minutes,
                                "on",
                                today().toString(),
                                "craft",
                                "dialogue",
                                "role",
                                "animator",
                                "words",
                                "Relier l’école et l’EHPAD",
                                "team",
                                team.toString(),
                                "twice",
                                twice),
                        shares.entrySet().stream()
                                .flatMap(it -> Stream.of(
                                        "share-" + id(it.getKey()),
                                        it.getValue().toString())))
                .toArray(String[]::new);
    }
}
