package org.maillage.evaluation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    // A voice is profile.people.agrees(y or n).level of A.level of B, 0 for « does not know ».
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # below the minimum nothing is shown, nor who lacks
            5 | ''                                            | not yet
            5 | 0.1.y.4.4 1.1.y.1.1 2.2.n.2.2                 | not yet
            3 | 0.1.y.4.4 1.1.y.1.1                           | not yet
            # at the minimum it is; the widest gap first
            3 | 0.1.y.4.3 1.1.y.1.3 2.1.y.2.3                 | 0=1 1=1 2=1; A 4.0 1.0 2.0 gap 3.0; B 3.0 3.0 3.0 gap 0.0
            3 | 0.1.y.3.4 1.1.y.3.1 2.1.y.3.2                 | 0=1 1=1 2=1; B 4.0 1.0 2.0 gap 3.0; A 3.0 3.0 3.0 gap 0.0
            # the mean of a profile; a collective answer weighs what its people are
            4 | 0.1.y.4.4 1.1.n.1.2 1.2.n.4.2                 | 0=1 1=3; B 4.0 2.0 gap 2.0; A 4.0 3.0 gap 1.0
            5 | 0.1.y.4.4 1.9.n.2.4                           | 0=1 1=9; A 4.0 2.0 gap 2.0; B 4.0 4.0 gap 0.0
            # who is alone and does not agree stands with others who are
            3 | 0.1.y.4.4 1.1.n.1.1 2.1.n.3.3                 | 0=1 1+2=2; A 4.0 2.0 gap 2.0; B 4.0 2.0 gap 2.0
            3 | 0.1.y.4.4 1.1.n.1.1 2.1.n.2.3 3.1.n.3.2       | 0=1 1+2+3=3; A 4.0 2.0 gap 2.0; B 4.0 2.0 gap 2.0
            # or with the smallest profile, and not with the catalysts while there is another
            5 | 0.1.y.4.4 1.1.n.1.1 2.2.n.4.4 3.3.n.2.2       | 0=1 1+2=3 3=3; A 4.0 3.0 2.0 gap 2.0; B 4.0 3.0 2.0 gap 2.0
            3 | 0.2.n.4.4 1.1.n.1.1                           | 0+1=3; A 3.0 gap none; B 3.0 gap none
            3 | 0.1.n.4.4 1.2.n.1.1                           | 0+1=3; A 2.0 gap none; B 2.0 gap none
            # who agrees stands alone
            3 | 0.1.y.4.4 1.1.y.1.1 2.1.n.3.3                 | 0=1 1+2=2; A 4.0 2.0 gap 2.0; B 4.0 2.0 gap 2.0
            # who does not know has no position; of one among several it is not shown
            4 | 0.1.y.4.4 1.1.n.1.0 1.2.n.4.2                 | 0=1 1=3; B 4.0 2.0 gap 2.0; A 4.0 3.0 gap 1.0
            4 | 0.1.y.4.4 1.1.n.1.0 1.1.n.0.2 1.1.n.3.2       | 0=1 1=3; A 4.0 2.0 gap 2.0; B 4.0 2.0 gap 2.0
            4 | 0.1.y.4.4 1.1.n.1.0 1.1.n.0.2 1.1.n.0.2       | 0=1 1=3; B 4.0 2.0 gap 2.0; A 4.0 none gap none
            3 | 0.1.y.0.0 1.1.y.1.1 2.1.y.4.4                 | 0=1 1=1 2=1; A none 1.0 4.0 gap 3.0; B none 1.0 4.0 gap 3.0
            # of one profile there is a position and no gap
            3 | 1.3.n.2.3                                     | 1=3; A 2.0 gap none; B 3.0 gap none
            """)
    void viewsComeToGaps(int minimum, String voices, String gaps) {
        assertThat(said(Gaps.of(List.of(A, B), voices(voices), minimum))).isEqualTo(gaps);
    }

    private static List<Voice> voices(String said) {
        return said.isEmpty()
                ? List.of()
                : Arrays.stream(said.split(" ")).map(GapsTest::voice).toList();
    }

    private static Voice voice(String said) {
        var parts = said.split("\\.", -1);
        var levels = new HashMap<UUID, Integer>();
        levels.put(A, Integer.valueOf(parts[3]));
        levels.put(B, Integer.valueOf(parts[4]));
        levels.values().removeIf(it -> it == 0);
        return new Voice(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2].equals("y"), levels);
    }

    private static String said(Gaps gaps) {
        return switch (gaps) {
            case Gaps.NotYet _ -> "not yet";
            case Gaps.Shown shown ->
                shown.groups().stream()
                                .map(it -> it.profiles().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining("+"))
                                        + "=" + it.people())
                                .collect(Collectors.joining(" "))
                        + "; "
                        + shown.items().stream().map(GapsTest::said).collect(Collectors.joining("; "));
        };
    }

    private static String said(Gaps.ItemGap it) {
        return (it.item().equals(A) ? "A " : "B ")
                + it.positions().stream().map(GapsTest::said).collect(Collectors.joining(" "))
                + " gap " + said(it.gap());
    }

    private static String said(@org.jspecify.annotations.Nullable Double number) {
        return number == null ? "none" : String.format(Locale.ROOT, "%.1f", Objects.requireNonNull(number));
    }
}
