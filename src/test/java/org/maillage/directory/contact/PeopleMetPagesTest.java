package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Typed;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whom a team has met is found again in one place, by those who may see it. */
@PlatformTest
class PeopleMetPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private String path;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        path = "/directory/teams/" + directory.territory(REDON) + "/people";
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
    }

    @Test
    void aTeamWithNobodyIsToldWhereToBegin() {
        assertThat(page(KEEPER, path)).hasStatusOk().bodyText().contains("Personne encore", "/directory/imports");
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Commencez par votre liste");
        assertThat(page(KEEPER, path.replace("/people", ""))).bodyText().contains("Importer ma liste");

        met("Awa", "", "territory", "private", REDON);

        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Commencez par votre liste");
        assertThat(page(KEEPER, path)).bodyText().contains("Une personne");
    }

    @Test
    void theTeamReadsItsOwnAndOnlyWhoKeepsThemHowToReachThem() {
        met("Awa Traoré", "Épicerie solidaire", "territory", "private", REDON);
        met("Luc Morin", "", "private", "private", REDON);
        met("Nora Petit", "", "territory", "territory", DIE);

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Awa Traoré", "Épicerie solidaire", "awa-traore@example.org", "Luc Morin", "2 personnes")
                .doesNotContain("Nora Petit");
        assertThat(page(COLLEAGUE, path))
                .bodyText()
                .contains("Awa Traoré", "Une personne")
                .doesNotContain("awa-traore@example.org", "Luc Morin");
        assertThat(page(ELSEWHERE, path)).hasStatus(403);
        assertThat(page(NOBODY, path)).hasStatus(403);
    }

    @Test
    void theyAreSoughtByWhatTheyDoAndReadOnByTheLastOne() {
        for (var i = 10; i < 62; i++) {
            met("Personne " + i, i == 33 ? "Épicerie d’été" : "", "territory", "territory", REDON);
        }

        assertThat(page(KEEPER, path + "?q=epicerie"))
                .bodyText()
                .contains("Personne 33")
                .doesNotContain("Personne 34");
        assertThat(page(KEEPER, path + "?q=zzz")).bodyText().contains("Tout montrer");
        assertThat(page(KEEPER, path + "?q=personne"))
                .bodyText()
                .contains("52 personnes", "Personne 59", "q=personne&amp;after=" + id("Personne 59"))
                .doesNotContain("Personne 60");
        assertThat(page(KEEPER, path + "?after=" + id("Personne 59")))
                .bodyText()
                .contains("Personne 60", "Personne 61")
                .doesNotContain("Personne 59");
    }

    private UUID id(String name) {
        return database.sql("select id from directory.contact where name = :name")
                .param("name", name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    private void met(String name, String does, String seenBy, String reach, String commune) {
        database.sql("""
                insert into directory.contact (id, name, does, email, visibility, reach_visibility, basis, purpose,
                  last_contact_on, keep_until, owner, keeper, created_at)
                values (:id, :name, nullif(:does, ''), :email, :seenBy, :reach, 'legitimate-interest', 'Se connaître',
                  cast('2026-09-01' as date), cast('2029-09-01' as date), :owner, :keeper, now())
                """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("does", does)
                .param("email", Typed.slug(name) + "@example.org")
                .param("seenBy", seenBy)
                .param("reach", reach)
                .param("owner", directory.territory(commune))
                .param("keeper", KEEPER)
                .update();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }
}
