package org.maillage.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.List;
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

/** The ties of a team leave as files for its members, without what is the team's alone. */
@PlatformTest
class TieFilesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private String network;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        network = "/network/teams/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, search.change").update();
        Directory.remove(database);
    }

    @Test
    void filesCarryWhatMayTravel() {
        actors("=Le Lien", "La Ruche <&>", "L’Atelier");
        assertThat(note("=Le Lien", "La Ruche <&>", "funds", "words", "entre nous"))
                .hasStatus(302);
        assertThat(note("=Le Lien", "L’Atelier", "knows", "tense", "true")).hasStatus(302);

        assertThat(taken(".csv"))
                .contains("From;To;Type", "'=Le Lien", "funds", "directed")
                .doesNotContain("Atelier", "entre nous");
        assertThat(taken(".graphml"))
                .contains("La Ruche &lt;&amp;", "directed=\"true\"")
                .doesNotContain("Atelier", "entre nous");
        assertThat(taken(".json"))
                .contains("\"label\":\"La Ruche <&>\"", "\"label\":\"=Le Lien\"", "\"type\":\"funds\"", "\"directed\"")
                .doesNotContain("Atelier", "entre nous");
        assertThat(page(ELSEWHERE, network + "/ties.json")).hasStatus(403);
        assertThat(page(ELSEWHERE, network + "/ties.csv")).hasStatus(403);
        assertThat(page(ADMINISTRATOR, network + "/ties.graphml")).hasStatus(403);
    }

    private String taken(String ending) {
        var answer = page(KEEPER, network + "/ties" + ending);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<UUID> actors(String... names) {
        return java.util.Arrays.stream(names)
                .map(it -> directory.organisation(it, REDON, true, "public"))
                .toList();
    }

    private MvcTestResult note(String one, String other, String kind, String... also) {
        var all = new java.util.ArrayList<>(List.of("one", one, "other", other, "kind", kind, "intensity", "2"));
        all.addAll(List.of(also));
        if (!all.contains("since")) {
            all.addAll(List.of("since", "2026-03-05"));
        }
        return send(KEEPER, network + "/ties", all.toArray(String[]::new));
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }
}
