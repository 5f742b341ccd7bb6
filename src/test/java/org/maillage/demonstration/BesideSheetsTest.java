package org.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.MadeUpPeople;
import org.maillage.shared.Settings;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A platform where actors are kept already gets no made-up ones beside them. */
@PlatformTest
@Transactional
class BesideSheetsTest {

    @Autowired
    private Settings settings;

    @Autowired
    private ThisMachine thisMachine;

    @Autowired
    private MadeUpPeople madeUp;

    @Autowired
    private List<DemonstrationPart> parts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void whereSheetsAreKeptAlreadyItWritesNone() {
        new Directory(database).organisation("Ferme des Prés", Directory.DIE, false, "public");

        LoadDemonstrationTest.load(settings, thisMachine, madeUp, parts, clock);

        assertThat(rows("select count(*) from programme.place p join programme.cohort c on c.id = p.cohort "
                        + "join pathway.edition e on e.id = c.edition where e.demonstration"))
                .isEqualTo(10);
        assertThat(rows("select count(*) from directory.organisation")).isEqualTo(1);
        assertThat(rows("select count(*) from directory.contact")).isZero();
    }

    private int rows(String count) {
        return database.sql(count).query(Integer.class).single();
    }
}
