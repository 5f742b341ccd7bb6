package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is independent of a sheet, and why not. */
class StandpointTest {

    private static final UUID WRITER = UUID.randomUUID();
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();
    private static final Standpoint AUTHOR =
            new Standpoint(WRITER, "author@example.org", Set.of(HERE), Set.of("les trois rives"), Set.of(TEAM));

    static Stream<Arguments> readers() {
        var other = UUID.randomUUID();
        return Stream.of(
                Arguments.of("themselves", AUTHOR, Tie.WRITES),
                Arguments.of("same pair", at(other, Set.of(HERE), Set.of(), Set.of()), Tie.SAME_PAIR),
                Arguments.of(
                        "same pair in a former edition, elsewhere now",
                        at(other, Set.of(THERE, HERE), Set.of("case du sud"), Set.of()),
                        Tie.SAME_PAIR),
                Arguments.of(
                        "same structure on another territory",
                        at(other, Set.of(THERE), Set.of("les trois rives"), Set.of()),
                        Tie.SAME_STRUCTURE),
                Arguments.of("same team", at(other, Set.of(THERE), Set.of("case du sud"), Set.of(TEAM)), Tie.SAME_TEAM),
                Arguments.of(
                        "owner", new Standpoint(other, "owner@example.org", Set.of(), Set.of(), Set.of()), Tie.OWNER),
                Arguments.of(
                        "quoted",
                        new Standpoint(other, "quoted@example.org", Set.of(), Set.of(), Set.of()),
                        Tie.QUOTED),
                Arguments.of("elsewhere", at(other, Set.of(THERE), Set.of("case du sud"), Set.of()), null),
                Arguments.of("of no edition", at(other, Set.of(), Set.of(), Set.of()), null));
    }

    private static Standpoint at(UUID person, Set<UUID> places, Set<String> structures, Set<UUID> teams) {
        return new Standpoint(person, "reader@example.org", places, structures, teams);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void saysWhatBindsAReader(String whom, Standpoint reader, @Nullable Tie tie) {
        assertThat(reader.tie(List.of(AUTHOR), "owner@example.org", List.of("quoted@example.org")))
                .isEqualTo(Optional.ofNullable(tie));
    }
}
