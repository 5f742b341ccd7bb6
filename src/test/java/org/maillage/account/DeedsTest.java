package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Past;
import org.maillage.support.CannedRows;

/** What people do is written down; what only an example did is not. */
class DeedsTest {

    private static final Instant NOW = Instant.parse("2027-03-15T12:00:00Z");

    private final CannedRows rows = CannedRows.none();
    private final Deeds deeds = new Deeds(rows.client(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aDeedIsWrittenDown() {
        deeds.write(null, "began-programme", null, "Parcours");

        assertThat(rows.sent("into account.deed").getFirst()).contains("began-programme", "Parcours");
    }

    @Test
    void noDeedOfALivedPastIsWrittenDown() {
        Past.live(NOW.minusSeconds(1), () -> deeds.write(null, "began-programme", null, "Parcours"));

        assertThat(rows.sent("into account.deed")).isEmpty();
    }
}
