package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryPolicyTest {

    private static final UUID REDON = UUID.randomUUID();
    private static final UUID DIE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    private static final Map<String, Reader> READERS = Map.of(
            "visitor", Reader.VISITOR,
            "member", new Reader(UUID.randomUUID(), true, false, Set.of()),
            "elsewhere", new Reader(UUID.randomUUID(), true, false, Set.of(DIE)),
            "colleague", new Reader(UUID.randomUUID(), true, false, Set.of(REDON)),
            "ticker", new Reader(BOB, true, false, Set.of(REDON)),
            "has-left", new Reader(BOB, true, false, Set.of(DIE)),
            "administrator", new Reader(UUID.randomUUID(), true, true, Set.of()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            visitor,       false, false
            member,        false, false
            elsewhere,     false, false
            colleague,     false, true
            ticker,        true,  true
            has-left,      false, false
            administrator, false, false
            """)
    void whoTickedSheetsChangesThemAndTheirTeamUndoesIt(String who, boolean changes, boolean undoes) {
        var reader = Objects.requireNonNull(READERS.get(who));

        assertThat(DirectoryPolicy.mayChangeTicked(reader, REDON, BOB)).isEqualTo(changes);
        assertThat(DirectoryPolicy.mayUndoTicked(reader, REDON)).isEqualTo(undoes);
    }

    @ParameterizedTest
    @CsvSource({"visitor", "ticker", "administrator"})
    void whatAnErasedPersonTickedNobodyChanges(String who) {
        assertThat(DirectoryPolicy.mayChangeTicked(Objects.requireNonNull(READERS.get(who)), REDON, null))
                .isFalse();
    }
}
