package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.support.Directory.REDON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a report says of needs and ideas is what the team noted in its period. */
@PlatformTest
class CountHeardNeedsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Autowired
    JdbcClient database;

    @Autowired
    CountHeardNeeds counting;

    private UUID team;

    @BeforeEach
    void prepare() {
        team = Directory.write(database).territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need cascade").update();
        Directory.remove(database);
    }

    @Test
    void anIdeaIsStudiedOnceHoweverOftenItWasAndOnTheDayOfItsStudy() {
        var repaired = heard(team, "idea", "Un atelier de réparation", "territory");
        studied(repaired, "2026-03-01");
        studied(repaired, "2026-03-20");
        studied(heard(team, "idea", "Une tournée", "private"), "2026-03-31");
        studied(heard(team, "idea", "Trop tard", "territory"), "2026-04-01");
        studied(heard(team, "idea", "Trop tôt", "territory"), "2026-02-28");
        studied(heard(team, "need", "Un besoin n’est pas une idée", "territory"), "2026-03-10");
        studied(heard(UUID.randomUUID(), "idea", "D’ailleurs", "territory"), "2026-03-10");

        var studies = of(What.STUDIES);

        assertThat(studies.number()).isEqualTo(2);
        assertThat(studies.counted())
                .extracting(TeamCount.Item::day, TeamCount.Item::title)
                .containsExactly(tuple(FIRST, "Un atelier de réparation"), tuple(LAST, ""));
    }

    @Test
    void ideasAndNeedsCountOnTheDayOnWhichTheyWereNoted() {
        heard(team, "idea", "Une tournée", "territory");
        heard(team, "need", "Du pain", "territory");
        heard(team, "need", "À moi seul", "private");

        assertThat(of(What.IDEAS).number()).isEqualTo(1);
        assertThat(of(What.NEEDS).number()).isEqualTo(2);
        assertThat(of(What.NEEDS).counted()).extracting(TeamCount.Item::title).containsExactlyInAnyOrder("Du pain", "");
        assertThat(of(What.STUDIES).number()).isZero();
    }

    private TeamCount of(What what) {
        return counting.of(team, FIRST, LAST).stream()
                .filter(it -> it.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private UUID heard(UUID owner, String kind, String words, String visibility) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.need (id, kind, words, visibility, owner, keeper, created_at, changed_at)
                values (:id, :kind, :words, :visibility, :owner, :keeper, '2026-03-12', '2026-03-12')
                """)
                .param("id", id)
                .param("kind", kind)
                .param("words", words)
                .param("visibility", visibility)
                .param("owner", owner)
                .param("keeper", Directory.KEEPER)
                .update();
        return id;
    }

    private void studied(UUID idea, String day) {
        for (var state : List.of("open", "studied")) {
            database.sql(
                            "insert into exchange.step (need, state, on_day, at) values (:idea, :state, :day::date, now())")
                    .param("idea", idea)
                    .param("state", state)
                    .param("day", day)
                    .update();
        }
    }
}
