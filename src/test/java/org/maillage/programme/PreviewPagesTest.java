package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;

import java.util.UUID;
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

/** An edition that is still prepared is read by those who lead it as it will be published, and by nobody else. */
@PlatformTest
class PreviewPagesTest {

    private static final String MARK = "Aperçu\u00a0: cette page est publique";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("delete from pathway.move where edition = ? and position > 1")
                .param(EDITION)
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/ouest", "/editions/ouest/themes", "/editions/ouest/framing-note"})
    void leadsReadADraftAsItWillBePublished(String path) {
        var people = new People(browser);

        assertThat(people.page(LEAD, path)).hasStatusOk().bodyText().contains(MARK);
        for (var other : new UUID[] {FACILITATOR, CATALYST}) {
            assertThat(people.page(other, path)).hasStatus(404);
        }
        assertThat(browser.get().uri(path)).hasStatus(404).bodyText().doesNotContain("Organisé par");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/ouest", "/editions/ouest/themes", "/editions/ouest/framing-note"})
    void whatIsPublishedIsNoPreview(String path) {
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (?, 2, 'call-open', 2026, 'stated')
                """).param(EDITION).update();

        assertThat(new People(browser).page(LEAD, path))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(MARK);
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("Organisé par");
    }
}
