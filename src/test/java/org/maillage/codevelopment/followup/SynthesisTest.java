package org.maillage.codevelopment.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.followup.Syntheses.ForReader;

/** Until when a synthesis can be taken back, and whether somebody has read what it says now. */
class SynthesisTest {

    private static final OffsetDateTime RELEASED = OffsetDateTime.of(2026, 11, 30, 9, 0, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    true
            23,   true
            24,   true
            25,   false
            """)
    void itIsTakenBackWithinADay(int hours, boolean can) {
        var synthesis = new Synthesis(UUID.randomUUID(), UUID.randomUUID(), "Deux pistes", 1, RELEASED, null);

        assertThat(synthesis.canBeTakenBack(RELEASED.plusHours(hours).toInstant()))
                .isEqualTo(can);
    }

    @Test
    void whatIsNotReleasedIsNotTakenBack() {
        var synthesis = Synthesis.none(UUID.randomUUID());

        assertThat(synthesis.canBeTakenBack(RELEASED.toInstant())).isFalse();
        assertThat(synthesis.isReleased()).isFalse();
    }

    /** Its version, the version that was read, and how many hours after its release. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1, -, -,  false, false
            1, 1, 2,  true,  false
            2, 1, 2,  false, true
            1, 1, 0,  true,  false
            1, 1, -5, false, false
            2, 1, -5, false, true
            """)
    void whetherItIsRead(
            int version, @Nullable Integer read, @Nullable Integer after, boolean isRead, boolean isChanged) {
        var found = new ForReader(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                version,
                RELEASED,
                null,
                read,
                after == null ? null : RELEASED.plusHours(after));

        assertThat(found.isRead()).isEqualTo(isRead);
        assertThat(found.isChanged()).isEqualTo(isChanged);
    }
}
