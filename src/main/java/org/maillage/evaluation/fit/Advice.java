package org.maillage.evaluation.fit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Stage;
import org.maillage.web.Signal;

/**
 * What can be answered to those who ask for an evaluation: it must fit the maturity of what is evaluated. Before it is rolled
 * out no target of impact is taken; until it is modelled its story is told, with what was learnt.
 *
 * @param asked each thing that is asked, and how it goes with the stage
 * @param form that fits the stage
 * @param lacks whether nothing of what is asked is what the form is for, so that it is to be added
 * @param tooSoon what is expected before it can be observed
 */
record Advice(Verdict verdict, List<OneAsked> asked, FittingForm form, boolean lacks, List<TooSoon> tooSoon) {

    /** What the whole of it comes to. */
    enum Verdict {
        /** Nothing is asked yet: the form is offered. */
        OPEN(Signal.OFF),
        FITS(Signal.DONE),
        /** Nothing is refused, but something is to be told only, to be added, or expected later. */
        ADAPT(Signal.WAITING),
        REFUSED(Signal.LATE);

        private final Signal signal;

        Verdict(Signal signal) {
            this.signal = signal;
        }

        Signal signal() {
            return signal;
        }
    }

    /** One thing that is asked. */
    record OneAsked(AskedFor what, Suits suits) {}

    /** A claim whose results are expected sooner than they can be observed, and from when they can. */
    record TooSoon(Horizon horizon, LocalDate from) {}

    Advice {
        asked = List.copyOf(asked);
        tooSoon = List.copyOf(tooSoon);
    }

    /**
     * @param begun when what is evaluated has begun, and {@code due} when results are expected; null for not said
     */
    static Advice on(Stage stage, Collection<AskedFor> asked, @Nullable LocalDate begun, @Nullable LocalDate due) {
        var kinds = asked.isEmpty() ? Set.<AskedFor>of() : EnumSet.copyOf(asked);
        var each = kinds.stream().map(it -> new OneAsked(it, it.at(stage))).toList();
        var form = FittingForm.of(stage);
        var lacks = !kinds.isEmpty() && !form.isAskedBy(kinds);
        var tooSoon = begun == null || due == null ? List.<TooSoon>of() : tooSoon(kinds, begun, due);
        return new Advice(verdict(each, lacks || !tooSoon.isEmpty()), each, form, lacks, tooSoon);
    }

    private static List<TooSoon> tooSoon(Set<AskedFor> asked, LocalDate begun, LocalDate due) {
        return asked.stream()
                .flatMap(it -> it.horizon().stream())
                .distinct()
                .map(it -> new TooSoon(it, it.from(begun)))
                .filter(it -> due.isBefore(it.from()))
                .toList();
    }

    private static Verdict verdict(List<OneAsked> asked, boolean adapts) {
        if (asked.isEmpty()) {
            return Verdict.OPEN;
        }
        if (asked.stream().anyMatch(it -> it.suits().isRefused())) {
            return Verdict.REFUSED;
        }
        return adapts || asked.stream().anyMatch(it -> it.suits() == Suits.TOLD) ? Verdict.ADAPT : Verdict.FITS;
    }

    /** What of it is refused. */
    List<AskedFor> refused() {
        return asked.stream()
                .filter(it -> it.suits().isRefused())
                .map(OneAsked::what)
                .toList();
    }

    /** Whether there is something to say to those who ask. */
    boolean isToBeSaid() {
        return verdict == Verdict.REFUSED || verdict == Verdict.ADAPT;
    }
}
