package org.maillage.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;

/** The words of the index open to a reader what the directory shows them, and nothing else. */
class SeenByTest {

    private static final UUID REDON = new UUID(1, 1);
    private static final UUID DIE = new UUID(1, 2);
    private static final UUID BOB = new UUID(2, 1);
    private static final UUID CYD = new UUID(2, 2);

    private static final Map<String, Reader> READERS = Map.of(
            "visitor", Reader.VISITOR,
            "member", new Reader(CYD, true, false, Set.of()),
            "without a role", new Reader(CYD, false, false, Set.of()),
            "keeper", new Reader(BOB, true, false, Set.of(REDON)),
            "colleague", new Reader(CYD, true, false, Set.of(REDON)),
            "of two teams", new Reader(BOB, true, false, Set.of(REDON, DIE)),
            "elsewhere", new Reader(BOB, true, false, Set.of(DIE)),
            "administrator", new Reader(CYD, true, true, Set.of()),
            "administrator of a team", new Reader(BOB, true, true, Set.of(DIE)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visitor",
                "member",
                "without a role",
                "keeper",
                "colleague",
                "of two teams",
                "elsewhere",
                "administrator",
                "administrator of a team"
            })
    void aRecordIsFoundByWhomTheDirectoryShowsIt(String who) {
        var reader = reader(who);

        for (var visibility : Visibility.values()) {
            for (var owner : Arrays.asList(null, REDON, DIE)) {
                for (var keeper : owner == null ? Arrays.asList((UUID) null) : Arrays.asList(BOB, CYD)) {
                    assertThat(finds(reader, visibility, owner, keeper))
                            .as("%s %s of %s kept by %s".formatted(who, visibility, owner, keeper))
                            .isEqualTo(reader.sees(visibility, owner, keeper));
                }
            }
        }
    }

    private static Reader reader(String who) {
        return Objects.requireNonNull(READERS.get(who));
    }

    private static boolean finds(Reader reader, Visibility visibility, @Nullable UUID owner, @Nullable UUID keeper) {
        return SeenBy.words(reader).contains(SeenBy.word(visibility, owner, keeper));
    }

    /** The text of a team is opened by words of teams alone: those of the network are no team. */
    @Test
    void whoIsOfNoTeamOpensNoTextOfATeam() {
        assertThat(SeenBy.teams(reader("member"))).isEmpty();
        assertThat(SeenBy.kept(reader("member"))).isEmpty();
        assertThat(SeenBy.teams(reader("colleague"))).containsExactly("team-" + REDON);
        assertThat(SeenBy.teams(reader("administrator"))).containsExactly("team-platform");
    }
}
