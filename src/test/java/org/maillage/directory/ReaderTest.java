package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {

    private static final UUID REDON = UUID.randomUUID();
    private static final UUID DIE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID CYD = UUID.randomUUID();

    private static final Map<String, Reader> READERS = Map.of(
            "visitor", Reader.VISITOR,
            "member", new Reader(UUID.randomUUID(), true, false, Set.of()),
            "elsewhere", new Reader(UUID.randomUUID(), true, false, Set.of(DIE)),
            "colleague", new Reader(CYD, true, false, Set.of(REDON)),
            "keeper", new Reader(BOB, true, false, Set.of(REDON)),
            "administrator", new Reader(UUID.randomUUID(), true, true, Set.of()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            visitor,       true,  false, false, false
            member,        true,  true,  false, false
            elsewhere,     true,  true,  false, false
            colleague,     true,  true,  true,  false
            keeper,        true,  true,  true,  true
            administrator, true,  true,  false, false
            """)
    void whatATeamKeepsIsSeenByThoseItChose(
            String who, boolean everybody, boolean network, boolean territory, boolean keeper) {
        var reader = Objects.requireNonNull(READERS.get(who));

        assertThat(reader.sees(Visibility.PUBLIC, REDON, BOB)).isEqualTo(everybody);
        assertThat(reader.sees(Visibility.NETWORK, REDON, BOB)).isEqualTo(network);
        assertThat(reader.sees(Visibility.TERRITORY, REDON, BOB)).isEqualTo(territory);
        assertThat(reader.sees(Visibility.PRIVATE, REDON, BOB)).isEqualTo(keeper);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            member,        false
            keeper,        false
            administrator, true
            """)
    void whatNobodyKeepsIsInTheHandsOfWhoAdministers(String who, boolean sees) {
        assertThat(Objects.requireNonNull(READERS.get(who)).sees(Visibility.TERRITORY, null, null))
                .isEqualTo(sees);
        assertThat(Objects.requireNonNull(READERS.get(who)).sees(Visibility.PRIVATE, null, null))
                .isEqualTo(sees);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void aPartIsNeverSeenByMorePeopleThanTheRecord(Visibility record) {
        for (var part : Visibility.values()) {
            assertThat(part.within(record)).isGreaterThanOrEqualTo(record).isGreaterThanOrEqualTo(part);
        }
    }
}
