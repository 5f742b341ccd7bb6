package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

/** What somebody may do in an edition, by what they are to it. */
class RightsTest {

    private static final UUID LOIRE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID VILAINE = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID REDON = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID ANCENIS = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    /** Columns: runs the cohort Vilaine, runs the cohort Loire, runs some, walks with Vilaine, is of Redon, takes part. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,      false, false, false, false, false, false
            lead,        true,  true,  true,  true,  false, true
            facilitator, true,  false, true,  true,  false, true
            catalyst,    false, false, false, true,  true,  true
            reviewer,    false, false, false, false, false, true
            partner,     false, false, false, false, false, true
            """)
    void eachRoleOpensItsOwnDoors(
            String role,
            boolean runs,
            boolean runsOther,
            boolean some,
            boolean walks,
            boolean isOf,
            boolean takesPart) {
        var rights = rights(role);

        assertThat(rights.runs(VILAINE)).isEqualTo(runs);
        assertThat(rights.runs(LOIRE)).isEqualTo(runsOther);
        assertThat(rights.runsSome()).isEqualTo(some);
        assertThat(rights.walksWith(VILAINE)).isEqualTo(walks);
        assertThat(rights.isOf(REDON)).isEqualTo(isOf);
        assertThat(rights.isOf(ANCENIS)).isFalse();
        assertThat(rights.takesPart()).isEqualTo(takesPart);
    }

    @Test
    void whoMayNotIsStopped() {
        assertThatThrownBy(() -> Rights.must(false)).isInstanceOf(AccessDeniedException.class);
        assertThatCode(() -> Rights.must(true)).doesNotThrowAnyException();
    }

    private static Rights rights(String role) {
        return switch (role) {
            case "lead" -> new Rights(true, false, false, Set.of(), Set.of(), Set.of());
            case "facilitator" -> new Rights(false, false, false, Set.of(VILAINE), Set.of(), Set.of());
            case "catalyst" -> new Rights(false, false, false, Set.of(), Set.of(REDON), Set.of(VILAINE));
            case "reviewer" -> new Rights(false, true, false, Set.of(), Set.of(), Set.of());
            case "partner" -> new Rights(false, false, true, Set.of(), Set.of(), Set.of());
            default -> Rights.NONE;
        };
    }
}
