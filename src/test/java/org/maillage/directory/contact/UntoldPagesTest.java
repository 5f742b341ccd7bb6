package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Oppositions;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is noted by others is told so, once, by somebody whom they can answer. */
@PlatformTest
class UntoldPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Oppositions oppositions;

    private Directory directory;
    private String path;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        path = "/directory/teams/" + directory.territory(REDON) + "/untold";
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from notices.letter where author = :author")
                .param("author", KEEPER)
                .update();
        database.sql("delete from notices.bounce where recipient = 'awa@exemple.fr'")
                .update();
        Directory.remove(database);
    }

    @Test
    void thoseWhoAreChosenAreToldOnce() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        var paul = person("Paul", "paul@exemple.fr", "private");
        person("Sans Adresse", null, "private");

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("2 personnes à prévenir", "Sans Adresse", "d’après une liste", "CNIL", "Mettre en relation");
        assertThat(send(KEEPER, path, "person", awa.toString())).hasStatus(422);
        assertThat(send(KEEPER, path, "sure", "true")).hasStatus(422);

        send(KEEPER, path, "person", awa.toString(), "sure", "true");
        send(KEEPER, path, "person", awa.toString(), "person", paul.toString(), "sure", "true");

        assertThat(
                        strings(
                                "select recipient || ' ' || reply_to || ' ' || (way_out like 'http%/letters/end/%') from notices.mail order by 1"))
                .containsExactly("awa@exemple.fr bob@example.org true", "paul@exemple.fr bob@example.org true");
        assertThat(strings("select body from notices.mail where recipient = 'awa@exemple.fr'"))
                .first()
                .asString()
                .contains(
                        "Bonjour Awa",
                        "Mettre en relation",
                        "Mission d’intérêt public",
                        "bob@example.org",
                        "/privacy",
                        "/letters/end/")
                .doesNotContain("Hello Awa");
        assertThat(strings("select name from directory.contact where informed_on is not null order by name"))
                .containsExactly("Awa", "Paul");
        assertThat(page(KEEPER, path)).bodyText().contains("Personne n’attend");
    }

    @Test
    void whoHasAnAccountReadsItInTheirLanguageAndOthersAsTheTeamChooses() {
        database.sql("update account.person set language = 'en' where id = :id")
                .param("id", COLLEAGUE)
                .update();
        var known = person("Cyd", "cyd@example.org", "private");
        var unknown = person("Awa", "awa@exemple.fr", "private");

        assertThat(page(KEEPER, path)).bodyText().contains("en français, l’anglais au-dessous", "Hello ");
        send(
                KEEPER,
                path,
                "person",
                known.toString(),
                "person",
                unknown.toString(),
                "languages",
                "both",
                "sure",
                "true");

        assertThat(strings("select subject || chr(10) || body from notices.mail where recipient = 'cyd@example.org'"))
                .first()
                .asString()
                .contains("You are in the directory", "Hello Cyd", "Public task")
                .doesNotContain("Bonjour");
        assertThat(strings("select subject || chr(10) || body from notices.mail where recipient = 'awa@exemple.fr'"))
                .first()
                .asString()
                .containsSubsequence(
                        "Vous êtes dans l’annuaire", "You are in the directory", "Bonjour Awa", "– – –", "Hello Awa");
    }

    @Test
    void whatBecameOfThemStandsAmongTheLettersAndWhoseMailCameBackHasNotBeenTold() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        var paul = person("Paul", "awa@exemple.fr", "private");
        send(KEEPER, path, "person", awa.toString(), "person", paul.toString(), "sure", "true");

        // Two who share an address are told of themselves, each.
        assertThat(strings("select substr(body, 1, 12) from notices.mail order by 1"))
                .containsExactly("Bonjour Awa,", "Bonjour Paul");
        assertThat(page(KEEPER, "/letters")).bodyText().contains("Vous êtes dans l’annuaire du territoire");
        var letter = strings("select id::text from notices.letter order by begun_at, id")
                .getFirst();
        assertThat(page(KEEPER, "/letters/" + letter)).hasStatusOk().bodyText().contains("Bonjour …");
        assertThat(page(COLLEAGUE, "/letters/" + letter)).hasStatus(404);
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("Le courriel est revenu");

        database.sql(
                        "insert into notices.bounce (recipient, at, status, words) values ('awa@exemple.fr', now(), '5.1.1', 'unknown')")
                .update();

        assertThat(page(KEEPER, path)).bodyText().contains("Le courriel est revenu", "/directory/contacts/" + awa);
        assertThat(page(COLLEAGUE, path)).bodyText().doesNotContain("/directory/contacts/" + awa);
        assertThat(page(KEEPER, "/letters/" + letter)).bodyText().contains("revenu");
    }

    @Test
    void soManyADayAndNoMore() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        database.sql("""
                with letter as (
                  insert into notices.letter (id, kind, scope, about, author, subject, words, begun_at, sent_at)
                  values (gen_random_uuid(), 'edition', gen_random_uuid(), 'x', :author, 'x', 'x', now(), now())
                  returning id
                )
                insert into notices.letter_reader (letter, reader, name, outcome, email)
                select id, gen_random_uuid(), 'x', 'posted', 'x' || n || '@exemple.fr'
                from letter cross join generate_series(1, 900) n
                """).param("author", KEEPER).update();

        assertThat(send(KEEPER, path, "person", awa.toString(), "sure", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("plus de 900 courriels");
        assertThat(strings("select recipient from notices.mail")).isEmpty();
        assertThat(strings("select name from directory.contact where informed_on is not null"))
                .isEmpty();
    }

    @Test
    void onlyWhoKnowsHowToReachThemTellsThem() {
        var privately = person("Awa", "awa@exemple.fr", "private");
        var ofTeam = person("Paul", "paul@exemple.fr", "territory");

        assertThat(page(COLLEAGUE, path)).bodyText().contains("Paul").doesNotContainPattern("\\bAwa\\b");
        send(COLLEAGUE, path, "person", privately.toString(), "person", ofTeam.toString(), "sure", "true");
        assertThat(strings("select recipient from notices.mail")).containsExactly("paul@exemple.fr");
        for (var other : List.of(ELSEWHERE, MEMBER)) {
            assertThat(page(other, path)).hasStatus(403);
            assertThat(send(other, path, "person", privately.toString(), "sure", "true"))
                    .hasStatus(403);
        }
    }

    @Test
    void whoWantsNoMailsGetsNone() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        oppositions.oppose("awa@exemple.fr");

        send(KEEPER, path, "person", awa.toString(), "sure", "true");

        assertThat(strings("select recipient from notices.mail")).isEmpty();
        assertThat(strings("select name from directory.contact where informed_on is not null"))
                .isEmpty();
    }

    @Test
    void whoWasNotToldWithinAMonthStandsOnTheDesk() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        var team = path.replace("/untold", "");

        assertThat(page(KEEPER, team)).bodyText().contains("Une personne notée attend d’être prévenue");
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("depuis plus d’un mois");
        database.sql("update directory.contact set created_at = now() - interval '40 days' where id = :id")
                .param("id", awa)
                .update();
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Une personne notée depuis plus d’un mois");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().doesNotContain("depuis plus d’un mois");
    }

    private UUID person(String name, @Nullable String email, String reach) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.contact (id, name, email, visibility, reach_visibility, basis, purpose, last_contact_on,
                  keep_until, owner, keeper, created_at)
                values (:id, :name, :email, 'territory', :reach, 'public-task', 'Mettre en relation', cast(now() as date),
                  cast(now() as date) + 1000, :owner, :keeper, now())
                """)
                .param("id", id)
                .param("name", name)
                .param("email", email, Types.VARCHAR)
                .param("reach", reach)
                .param("owner", directory.territory(REDON))
                .param("keeper", KEEPER)
                .update();
        return id;
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
