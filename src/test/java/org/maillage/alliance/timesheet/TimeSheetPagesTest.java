package org.maillage.alliance.timesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A sheet as it is filled, signed by two and corrected, and who reads it when. */
@PlatformTest
class TimeSheetPagesTest {

    private static final Pattern LINK = Pattern.compile("/sign-time-sheet/[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private People people;
    private UUID team;

    @BeforeEach
    void begin() {
        var directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate alliance.operation cascade").update();
        Directory.remove(database);
    }

    @Test
    void aSheetIsSignedByTwoAndThenReadByTheTeam() {
        var sheet = sheet();
        assertThat(people.page(COLLEAGUE, sheet)).hasStatus(404);
        assertThat(people.send(KEEPER, sheet + "/sign", "version", "0")).hasStatus(302);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("Je signe cette feuille");

        save(sheet, 0, "7h");
        assertThat(people.send(KEEPER, sheet + "/sign", "version", "0")).hasStatus(302);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("Je signe cette feuille");
        assertThat(people.send(KEEPER, sheet + "/sign", "version", "1")).hasStatus(302);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("Signé par", "La seconde signature");
        assertThat(people.page(COLLEAGUE, sheet)).hasStatus(404);

        var link = link(sheet);
        assertThat(browser.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("7\u00a0h\u00a000", "Ann Chef, Directrice");
        assertThat(post(link)).hasStatus(422).bodyText().contains("Cochez la case");
        assertThat(post(link, "sure", "true")).hasStatusOk().bodyText().contains("La feuille est validée");
        assertThat(browser.get().uri(link)).hasStatus(404);

        assertThat(people.page(COLLEAGUE, sheet))
                .bodyText()
                .contains("par un lien personnel", "7\u00a0h\u00a000")
                .doesNotContain("Corriger par une nouvelle version");
        assertThat(people.send(COLLEAGUE, sheet + "/versions", "reason", "x")).hasStatus(403);
        assertThat(people.page(ELSEWHERE, sheet)).hasStatus(404);
    }

    @Test
    void aFreshLinkAndAWithdrawnSignatureEndTheLinkBefore() {
        var sheet = sheet();
        save(sheet, 0, "7h");
        people.send(KEEPER, sheet + "/sign", "version", "1");
        var first = link(sheet);
        var second = link(sheet);
        assertThat(browser.get().uri(first)).hasStatus(404);
        assertThat(browser.get().uri(second)).hasStatusOk();
        assertThat(people.send(KEEPER, sheet + "/withdraw")).hasStatus(302);
        assertThat(browser.get().uri(second)).hasStatus(404);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("Je signe cette feuille");
    }

    @Test
    void whatIsValidatedChangesByAnotherVersionAlone() {
        var sheet = sheet();
        save(sheet, 0, "7h");
        people.send(KEEPER, sheet + "/sign", "version", "1");
        assertThat(people.send(
                        KEEPER, sheet + "/second", "name", "Ann Chef", "office", "Directrice", "paper", "2001-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites un jour entre");
        assertThat(people.send(
                        KEEPER,
                        sheet + "/second",
                        "name",
                        "Ann Chef",
                        "office",
                        "Directrice",
                        "paper",
                        today().toString()))
                .hasStatus(302);
        assertThat(save(sheet, 1, "8h")).hasStatus(409).bodyText().contains("signée entre-temps");
        assertThatThrownBy(() -> database.sql("update alliance.time_sheet_day set minutes = 1 where sheet = :id")
                        .param("id", id(sheet))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is signed");
        assertThatThrownBy(() -> database.sql("delete from alliance.time_sheet_signature where sheet = :id")
                        .param("id", id(sheet))
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(people.send(KEEPER, sheet + "/withdraw")).hasStatus(302);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("sur papier");

        assertThat(people.send(KEEPER, sheet + "/versions", "reason", "")).hasStatus(422);
        var again = people.send(KEEPER, sheet + "/versions", "reason", "Un jour oublié");
        assertThat(again).hasStatus(302);
        var next = Objects.requireNonNull(again.getResponse().getRedirectedUrl());
        assertThat(people.page(KEEPER, next)).bodyText().contains("Un jour oublié", "7\u00a0h\u00a000", "version 1");
        // From an old page, whatever it says: there is one already.
        assertThat(people.send(KEEPER, sheet + "/versions", "reason", "")).hasStatus(302);
        assertThat(people.page(COLLEAGUE, sheet)).hasStatusOk();
        assertThat(people.page(COLLEAGUE, next)).hasStatus(404);
    }

    @Test
    void aDayHas24HoursOverAllOperations() {
        var one = sheet();
        var other = sheet();
        assertThat(save(one, 0, "20h")).hasStatus(302);
        assertThat(people.page(KEEPER, other)).bodyText().contains("autres opérations 20\u00a0h\u00a000");
        assertThat(save(other, 0, "5h")).hasStatus(422).bodyText().contains("n’a plus que 4\u00a0h\u00a000");
        assertThatThrownBy(() -> database.sql(
                                "insert into alliance.time_sheet_day (sheet, on_day, minutes) values (:id, :day, 300)")
                        .param("id", id(other))
                        .param("day", day())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("24 hours");
    }

    @Test
    void leaveIsNoWork() {
        var sheet = sheet();
        var day = day().getDayOfMonth();
        assertThat(people.send(KEEPER, sheet, "version", "0", "minutes-" + day, "7h", "absence-" + day, "leave"))
                .hasStatus(422)
                .bodyText()
                .contains("Un jour d’absence entier", "7h");
        assertThat(people.send(KEEPER, sheet, "version", "0", "absence-" + day, "leave"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, sheet)).bodyText().contains("Total du mois\u00a0: 0\u00a0min");
    }

    @Test
    void aSheetGoesOutAsFiles() throws Exception {
        var sheet = sheet();
        save(sheet, 0, "7h");
        assertThat(refusals(
                        people.page(KEEPER, sheet + "/sheet.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                people.page(KEEPER, sheet + "/sheet.xlsx").getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(2)).isEqualTo("7"));
        }
        assertThat(people.page(COLLEAGUE, sheet + "/sheet.pdf")).hasStatus(404);
    }

    @Test
    void aPeriodHoldsTheHoursInIt() {
        var sheet = sheet();
        save(sheet, 0, "7h");
        var operation = "/operations/"
                + database.sql("select operation from alliance.time_sheet where id = :id")
                        .param("id", id(sheet))
                        .query((row, n) -> row.getString(1))
                        .single();
        assertThat(people.send(
                        KEEPER,
                        operation,
                        "name",
                        "Relier",
                        "from",
                        "2001-01-01",
                        "until",
                        "2002-01-01",
                        "version",
                        "0"))
                .hasStatus(422)
                .bodyText()
                .contains("hors de cette période");
        assertThatThrownBy(() -> database.sql("update alliance.operation set ends_on = begins_on where team = :team")
                        .param("team", team)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void badOperationsAreRefusedAndStayTyped() {
        assertThat(people.send(
                        KEEPER,
                        "/operations",
                        "name",
                        "Relier",
                        "from",
                        "2026-03-01",
                        "until",
                        "2026-02-01",
                        "team",
                        team.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("La fin vient avant le début", "Relier");
        assertThat(people.page(ELSEWHERE, "/operations")).bodyText().contains("Aucune opération");
    }

    private LocalDate today() {
        return Words.today(clock);
    }

    private LocalDate day() {
        return today().withDayOfMonth(1);
    }

    private String sheet() {
        var begun = people.send(
                KEEPER,
                "/operations",
                "name",
                "Relier",
                "number",
                "FSE-1",
                "from",
                today().minusYears(1).toString(),
                "until",
                today().plusYears(1).toString(),
                "team",
                team.toString());
        assertThat(begun).hasStatus(302);
        var sheet = people.send(
                KEEPER,
                begun.getResponse().getRedirectedUrl() + "/sheets",
                "month",
                YearMonth.from(today()).toString());
        assertThat(sheet).hasStatus(302);
        return Objects.requireNonNull(sheet.getResponse().getRedirectedUrl());
    }

    private MvcTestResult save(String sheet, int version, String minutes) {
        return people.send(
                KEEPER, sheet, "version", String.valueOf(version), "minutes-" + day().getDayOfMonth(), minutes);
    }

    private String link(String sheet) {
        var handed = people.send(KEEPER, sheet + "/second", "name", "Ann Chef", "office", "Directrice");
        assertThat(handed).hasStatus(302);
        var flash = handed.getMvcResult().getFlashMap().toString();
        var found = LINK.matcher(flash);
        assertThat(found.find()).as(flash).isTrue();
        return found.group();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .locale(java.util.Locale.FRENCH)
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
