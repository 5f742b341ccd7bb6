package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody may not see on a sheet they do not see beside it either. */
@PlatformTest
class SeenNowhereElseTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void whatIsDoneWithASheetIsWrittenDownWithoutItsName() {
        var sheet = directory.organisation("Le Discret", REDON, true, "private");

        new People(browser).send(KEEPER, "/directory/" + sheet + "/put-away");

        assertThat(database.sql("select act from account.deed")
                        .query(String.class)
                        .list())
                .containsExactly("put-away-organisation");
        assertThat(page(ADMINISTRATOR, "/account/people"))
                .hasStatusOk()
                .bodyText()
                .contains("retire une fiche de l’annuaire")
                .doesNotContain("Le Discret");
    }

    @Test
    void whatOneKeepsForOneselfIsNotCountedForColleagues() {
        directory.organisation("Le Discret", REDON, true, "private");
        directory.organisation("Le Lien", REDON, true, "territory");
        var team = "/directory/teams/" + directory.territory(REDON);

        assertThat(kept(KEEPER, team)).isEqualTo("2");
        assertThat(kept(COLLEAGUE, team)).isEqualTo("1");
    }

    /** What was kept for one person in a former version is not shown to others by a later one. */
    @Test
    void aFormerVersionIsSeenByThoseWhoSawItThen() {
        var sheet = directory.organisation("Le Lien", REDON, true, "territory");
        directory.set(sheet, "presentation_visibility", "private");
        directory.set(sheet, "description", "Seulement pour moi");
        database.sql("""
                insert into directory.former_version (organisation, version, content, changed_at, changed_by)
                select id, version, to_jsonb(o), now(), :keeper from directory.organisation o where id = :sheet
                """).param("keeper", KEEPER).param("sheet", sheet).update();
        database.sql("update directory.organisation set version = version + 1 where id = :sheet")
                .param("sheet", sheet)
                .update();
        directory.set(sheet, "presentation_visibility", "territory");
        directory.set(sheet, "description", "Pour toute l’équipe");

        assertThat(page(KEEPER, "/directory/" + sheet + "/versions")).bodyText().contains("Seulement pour moi");
        assertThat(page(COLLEAGUE, "/directory/" + sheet + "/versions"))
                .hasStatusOk()
                .bodyText()
                .contains("Qui voit")
                .doesNotContain("Seulement pour moi");
    }

    private String kept(UUID who, String team) {
        var page = page(who, team).getResponse();
        try {
            return page.getContentAsString().replaceAll("(?s).*?<li><b>([0-9]+)</b> .*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }
}
