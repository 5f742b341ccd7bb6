package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages of lists end, as addresses say it. */
class PageEndTest {

    @Test
    void readsWhatItHasWritten() {
        var end = new PageEnd(OffsetDateTime.parse("2027-03-15T10:00:00.123456Z"), new UUID(1, 2));

        assertThat(PageEnd.read(end.toString())).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "3",
                "hier_00000000-0000-0001-0000-000000000002",
                "2027-03-15T10:00:00Z_2",
                "2027-03-15T10:00:00Z",
                "2027-03-15T10:00:00Z_00000000-0000-0001-0000-000000000002_",
                "+999999999-01-01T00:00:00Z_00000000-0000-0001-0000-000000000002",
                "-0044-03-15T10:00:00Z_00000000-0000-0001-0000-000000000002"
            })
    void isTheFirstPageForAnythingElse(String after) {
        assertThat(PageEnd.read(after)).isNull();
    }
}
