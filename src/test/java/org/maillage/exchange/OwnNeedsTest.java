package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who has noted needs takes them along; once they are erased, the team keeps its own without their name. */
@PlatformTest
class OwnNeedsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    List<OwnData> ownData;

    private Directory directory;
    private OwnData own;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        own = ownData.stream().filter(OwnNeeds.class::isInstance).findFirst().orElseThrow();
        note(KEEPER, "need", "Un camion pour le marché", "network");
        note(KEEPER, "offer", "Je garde des poules, à moi seule", "private");
        note(COLLEAGUE, "wish", "Envie de jardiner", "territory");
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need, exchange.cause, exchange.step, exchange.aside, exchange.new_match")
                .update();
        Directory.remove(database);
    }

    @Test
    void allThatSomebodyHasNotedIsTheirsToTakeAlong() {
        assertThat(rows("exchange.need"))
                .extracting(it -> it.get("words"))
                .containsExactly("Un camion pour le marché", "Je garde des poules, à moi seule");
        assertThat(rows("exchange.need").getFirst())
                .containsEntry("kind", "need")
                .containsEntry("visibility", "network")
                .containsEntry("commune", REDON)
                .containsEntry("state", "open")
                .containsEntry("capacity", 12)
                .containsKeys("themes", "perimeter", "evidence", "conditions", "urgency", "created_at");
        assertThat(rows("exchange.step")).hasSize(2);
    }

    @Test
    void theTeamKeepsItsOwnWithoutTheNameAndNothingOfWhatTheyAloneSaw() {
        own.erasures().forEach(it -> database.sql(it).param("person", KEEPER).update());

        assertThat(
                        strings(
                                "select words || '|' || coalesce(keeper::text, '-') from exchange.need order by created_at, id"))
                .containsExactlyInAnyOrder("Un camion pour le marché|-", "Envie de jardiner|" + COLLEAGUE);
        assertThat(strings("select coalesce(person::text, '-') from exchange.step"))
                .containsExactlyInAnyOrder("-", COLLEAGUE.toString());
        assertThat(rows("exchange.need")).isEmpty();
        assertThat(rows("exchange.step")).isEmpty();
        var path = "/needs/"
                + strings("select id from exchange.need where keeper is null").getFirst();
        assertThat(new People(browser).page(COLLEAGUE, path))
                .hasStatusOk()
                .bodyText()
                .contains("Un camion");
    }

    @Test
    void whatStaysIsSaidBeforeInBothLanguages() {
        assertThat(own.stays()).containsExactly("exchange.stays");
        assertThat(new People(browser).page(KEEPER, "/account/erase"))
                .bodyText()
                .contains("ce que vous avez dit de leur suite");
        assertThat(new People(browser).page(KEEPER, "/account/erase?lang=" + Locale.ENGLISH))
                .bodyText()
                .contains("those that you alone see are erased");
    }

    private void note(UUID who, String kind, String words, String visibility) {
        assertThat(new People(browser)
                        .send(
                                who,
                                "/needs/teams/" + directory.territory(REDON) + "/new",
                                "kind",
                                kind,
                                "words",
                                words,
                                "visibility",
                                visibility,
                                "commune",
                                "Redon (35236)",
                                "capacity",
                                "12"))
                .hasStatus(302);
    }

    private List<Map<String, @Nullable Object>> rows(String of) {
        return database.sql(Objects.requireNonNull(own.queries().get(of)))
                .param("person", KEEPER)
                .query()
                .listOfRows();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
