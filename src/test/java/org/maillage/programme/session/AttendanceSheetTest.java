package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.SESSION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.pathway.InFrench;
import org.maillage.programme.LiveEditions;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attendance sheet, which screen readers can read too. */
@PlatformTest
@InFrench
class AttendanceSheetTest {

    @Autowired
    AttendanceSheet sheet;

    @Autowired
    Sessions sessions;

    @Autowired
    LiveEditions editions;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void theSheetIsPdfForEverybody() throws Exception {
        var pdf = sheet.pdf(editions.get(EDITION), sessions.get(SESSION));

        assertThat(refusals(pdf)).isEmpty();
    }
}
