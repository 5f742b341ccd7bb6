package org.maillage.directory.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

/** A team finds its directory from everywhere, reads its own sheets as a list, and takes exactly that list along. */
@PlatformTest
class TeamPagesTest {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)#sheets\" rel=\"next\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private String team;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        team = "/directory/teams/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate directory.suggestion, search.change").update();
        Directory.remove(database);
    }

    @Test
    void whoKeepsADirectoryComesToItFromTheMenuAndTheDesk() {
        assertThat(page(KEEPER, "/search")).bodyText().contains("href=\"/directory/mine\">Mon annuaire");
        assertThat(page(KEEPER, "/directory/mine")).hasStatus(302).hasRedirectedUrl(team);
        assertThat(page(KEEPER, "/desk")).bodyText().contains("href=\"" + team + "\">Mon annuaire");

        assertThat(page(MEMBER, "/search")).bodyText().doesNotContain("Mon annuaire");
        assertThat(page(MEMBER, "/directory/mine")).hasStatus(403);
        assertThat(browser.get().uri("/search")).bodyText().doesNotContain("/directory/mine");
        assertThat(browser.get().uri("/directory/mine")).hasStatus(302);
    }

    @Test
    void aTeamReadsItsOwnSheetsByWhoSeesThemAndWhatIsToBeChecked() {
        var open = directory.organisation("Le Lien", REDON, true, "public");
        directory.organisation("Écluse", REDON, true, "territory");
        directory.organisation("Carnet de Bob", REDON, true, "private");
        directory.organisation("Du registre", REDON, false, "public");
        database.sql("update directory.organisation set review_on = date '2999-01-01' where id = :id")
                .param("id", open)
                .update();

        assertThat(names(KEEPER, "")).containsExactly("Carnet de Bob", "Écluse", "Le Lien");
        assertThat(names(COLLEAGUE, "")).containsExactly("Écluse", "Le Lien");
        assertThat(names(KEEPER, "?seen=territory")).containsExactly("Écluse");
        assertThat(names(KEEPER, "?due=true")).containsExactly("Carnet de Bob", "Écluse");
        assertThat(names(KEEPER, "?q=ecl")).containsExactly("Écluse");
        assertThat(names(KEEPER, "?seen=nonsense&order=nonsense&after=" + UUID.randomUUID()))
                .isEmpty();
        assertThat(page(KEEPER, team + "?seen=network")).bodyText().contains("Aucune fiche de l’équipe n’est ainsi");
        assertThat(page(ELSEWHERE, team)).hasStatus(403);
    }

    @Test
    void whatWasChangedLastComesFirst() {
        var first = directory.organisation("Aa", REDON, true, "public");
        directory.organisation("Bb", REDON, true, "public");
        database.sql("update directory.organisation set created_at = now() - interval '1 year' where id = :id")
                .param("id", first)
                .update();

        assertThat(names(KEEPER, "?order=changed")).containsExactly("Bb", "Aa");
        database.sql("""
                insert into directory.former_version (organisation, version, content, changed_at)
                values (:id, 0, '{}', now() + interval '1 minute')
                """).param("id", first).update();
        assertThat(names(KEEPER, "?order=changed")).containsExactly("Aa", "Bb");
    }

    @Test
    void aLongListIsReadPageByPageAndExportedAsItStands() throws UnsupportedEncodingException {
        IntStream.range(0, 60)
                .forEach(it -> directory.organisation(
                        "Acteur %02d".formatted(it), REDON, true, it % 2 == 0 ? "public" : "territory"));

        for (var asked : List.of("", "?order=changed", "?seen=public")) {
            var read = new ArrayList<String>();
            var path = team + asked;
            while (!path.isEmpty()) {
                var page = page(KEEPER, path).getResponse().getContentAsString();
                read.addAll(names(page));
                var next = NEXT.matcher(page);
                path = next.find() ? next.group(1).replace("&amp;", "&") : "";
            }
            assertThat(read).doesNotHaveDuplicates().hasSize(asked.equals("?seen=public") ? 30 : 60);

            var file = page(KEEPER, team + "/sheets.csv" + asked)
                    .getResponse()
                    .getContentAsString()
                    .lines()
                    .skip(1)
                    .map(it -> it.split("[;,]", 2)[0].replace("\"", ""))
                    .toList();
            assertThat(file).isEqualTo(read);
        }
        assertThat(page(KEEPER, team + "/sheets.xlsx")).hasStatusOk();
        assertThat(page(KEEPER, team + "/sheets.exe")).hasStatus(404);
        assertThat(page(ELSEWHERE, team + "/sheets.csv")).hasStatus(403);
    }

    @Test
    void whatWaitsForTheTeamIsALinkOnItsPage() {
        var one = directory.organisation("Le Lien", REDON, true, "public");
        var other = directory.organisation("Le lien", REDON, true, "public");
        assertThat(page(KEEPER, team)).bodyText().contains("Rien n’attend l’équipe");

        database.sql("""
                insert into directory.duplicate (one, other, score)
                values (least(:one, :other), greatest(:one, :other), 0.9)
                """).param("one", one).param("other", other).update();
        database.sql("""
                insert into directory.suggestion (id, territory, name, commune, words, language, sent_at)
                values (gen_random_uuid(), :territory, 'x', '35236', 'x', 'fr', now())
                """).param("territory", directory.territory(REDON)).update();

        assertThat(page(KEEPER, team))
                .bodyText()
                .contains(
                        "href=\"/directory/suggestions\">Une suggestion de visiteur",
                        "href=\"/directory/duplicates\">Un doublon possible");
    }

    private List<String> names(UUID who, String asked) {
        try {
            return names(page(who, team + asked).getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(String page) {
        return Pattern.compile("<a href=\"/directory/[0-9a-f-]{36}\"><strong>([^<]*)</strong>")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }
}
