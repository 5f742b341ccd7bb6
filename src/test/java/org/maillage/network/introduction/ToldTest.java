package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Side;

/** What came of an introduction, by what each side has said. */
class ToldTest {

    private static final OffsetDateTime FIRST = OffsetDateTime.of(2027, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC);

    /** An answer is a side, whether it is the party’s own or noted, and what it says, one behind the other in time. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            ''                                                            | none        | false
            first own meeting                                             | meeting     | false
            first own nothing                                             | nothing     | false
            first own meeting, second own meeting                         | meeting     | true
            first own meeting, second own project                         | meeting     | true
            first own project, second own nothing                         | project     | false
            first own nothing, second own nothing                         | nothing     | false
            first own partnership, second noted partnership               | partnership | false
            first noted meeting, second noted exchange                    | exchange    | false
            first own meeting, second own meeting, first own project      | meeting     | true
            first own meeting, second own meeting, first own nothing      | meeting     | false
            first own project, first noted nothing, second own exchange   | exchange    | true
            second noted project, second own meeting, first own meeting   | meeting     | true
            """)
    void bothConfirmWhatBothSayAtLeast(String said, @Nullable String outcome, boolean confirmed) {
        var told = Told.of(answers(said));

        assertThat(told)
                .isEqualTo(new Told(
                        outcome == null ? null : IntroductionOutcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                        confirmed));
    }

    private static List<Told.Answer> answers(String said) {
        var words =
                Arrays.stream(said.split(", ", -1)).filter(it -> !it.isEmpty()).toList();
        return java.util.stream.IntStream.range(0, words.size())
                .mapToObj(it -> answer(words.get(it).split(" ", -1), FIRST.plusDays(it)))
                .toList();
    }

    private static Told.Answer answer(String[] words, OffsetDateTime at) {
        return new Told.Answer(
                Side.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1].equals("own"),
                IntroductionOutcome.valueOf(words[2].toUpperCase(Locale.ROOT)),
                at);
    }
}
