package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.LEAD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form whose version is no number is one from an old page: it is answered as such, with what was typed. */
@PlatformTest
class SeenVersionsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

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

    @ParameterizedTest
    @ValueSource(strings = {"x", "", " ", "-1", "99999999999", "1.5", "0x1", "١"})
    void whatIsNoNumberIsAnOldPage(String version) {
        for (var path : new String[] {"/programmes/lien", "/editions/ouest/edit"}) {
            assertThat(people.send(LEAD, path, "title", "Tisser", "summary", "Ensemble", "version", version))
                    .as(path)
                    .hasStatus(409)
                    .bodyText()
                    .contains("value=\"Tisser\"", "entre-temps");
        }
        assertThat(people.send(LEAD, "/editions/ouest/report/versions", "read", version, "sure", "true"))
                .hasRedirectedUrl("/editions/ouest/report/preview");
    }
}
