package org.maillage.network.introduction;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Side;

/**
 * What came of an introduction, by what each side has said of it.
 *
 * @param outcome null while nobody has said anything
 * @param confirmed whether both have said by themselves that there was something
 */
record Told(@Nullable IntroductionOutcome outcome, boolean confirmed) {

    /**
     * What was said of one side.
     *
     * @param byParty by itself; otherwise the catalyst notes what they have heard of it
     */
    record Answer(Side side, boolean byParty, IntroductionOutcome outcome, OffsetDateTime saidAt) {}

    /** What counts of a side: the latest that it has said itself, else the latest that was noted. */
    static Optional<Answer> of(Side side, List<Answer> said) {
        return said.stream()
                .filter(it -> it.side() == side)
                .max(Comparator.comparing(Answer::byParty).thenComparing(Answer::saidAt));
    }

    /** Whether a side says that something came of it. */
    static boolean isSomething(Side side, List<Answer> said) {
        return of(side, said)
                .filter(it -> it.outcome() != IntroductionOutcome.NOTHING)
                .isPresent();
    }

    /** Both confirm what both say at least; what one of them says, or the catalyst, is declared. */
    static Told of(List<Answer> said) {
        var sides =
                Stream.of(Side.values()).flatMap(it -> of(it, said).stream()).toList();
        if (sides.isEmpty()) {
            return new Told(null, false);
        }
        var outcomes = sides.stream().map(Answer::outcome).sorted().toList();
        var confirmed = sides.size() == 2
                && sides.stream().allMatch(Answer::byParty)
                && outcomes.getFirst() != IntroductionOutcome.NOTHING;
        return new Told(confirmed ? outcomes.getFirst() : outcomes.getLast(), confirmed);
    }
}
