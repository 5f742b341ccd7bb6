package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;

class NeedPolicyTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID KEEPER = UUID.randomUUID();

    /** see: reads it; change: reads and changes it; -: it is not there for them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            visibility | visitor | member | elsewhere | administrator | colleague | keeper
            PUBLIC     | see     | see    | see       | see           | change    | change
            NETWORK    | -       | see    | see       | see           | change    | change
            TERRITORY  | -       | -      | -         | -             | change    | change
            PRIVATE    | -       | -      | -         | -             | -         | change
            """, useHeadersInDisplayName = true)
    void whoSeesAndChangesWhat(
            Visibility visibility,
            String visitor,
            String member,
            String elsewhere,
            String administrator,
            String colleague,
            String keeper) {
        var need = SampleNeeds.need(NeedKind.NEED, "Une salle", visibility, TEAM, KEEPER);

        assertThat(right(Reader.VISITOR, need)).isEqualTo(visitor);
        assertThat(right(reader(UUID.randomUUID(), false), need)).isEqualTo(member);
        assertThat(right(reader(UUID.randomUUID(), false, UUID.randomUUID()), need))
                .isEqualTo(elsewhere);
        assertThat(right(reader(UUID.randomUUID(), true), need)).isEqualTo(administrator);
        assertThat(right(reader(UUID.randomUUID(), false, TEAM), need)).isEqualTo(colleague);
        assertThat(right(reader(KEEPER, false, TEAM), need)).isEqualTo(keeper);
    }

    @Test
    void whatTellsOfAPersonIsOfferedToTheTeamAlone() {
        assertThat(NeedPolicy.offered(true)).containsExactly(Visibility.TERRITORY, Visibility.PRIVATE);
        assertThat(NeedPolicy.offered(false)).hasSize(4).startsWith(NeedPolicy.NARROW);
    }

    private static Reader reader(UUID person, boolean administers, UUID... teams) {
        return new Reader(person, true, administers, Set.of(teams));
    }

    private static String right(Reader reader, Need need) {
        return NeedPolicy.mayChange(reader, need) ? "change" : NeedPolicy.maySee(reader, need) ? "see" : "-";
    }
}
