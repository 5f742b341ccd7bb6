package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.HeldRole;
import org.maillage.account.ProposesForWeek;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.account.WeekProposal;
import org.maillage.programme.Seat;
import org.maillage.programme.Seats;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.programme.WaitsAtSeat.OnDesk;
import org.maillage.programme.desk.Week.Item;
import org.maillage.programme.desk.Week.When;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the week of somebody: all that waits for them by day, and what they could do besides. */
@Component
record WeekOverview(
        Seats seats,
        ObjectProvider<WaitsAtSeat> waitsAtSeat,
        ObjectProvider<Waits> waits,
        ObjectProvider<ProposesForWeek> proposes,
        Clock clock) {

    private static final int MOST_WEAVINGS = 3;

    /**
     * The week as it is shown.
     *
     * @param weavings at most three
     * @param sheets at most one
     */
    record Shown(List<Row> rows, List<WeekProposal> weavings, List<WeekProposal> sheets) {

        boolean isEmpty() {
            return rows.isEmpty() && weavings.isEmpty() && sheets.isEmpty();
        }
    }

    /** What waits at one time of the week, under its title. */
    record Row(When when, String title, List<Item> items) {}

    /** A seat with what waits there. */
    record AtSeat(Seat seat, OnDesk said) {}

    List<AtSeat> seats(SignedIn me, List<HeldRole> held) {
        return seats.of(me, held).stream()
                .map(it -> new AtSeat(
                        it,
                        waitsAtSeat
                                .orderedStream()
                                .map(says -> says.of(it))
                                .reduce(OnDesk.NOTHING, WeekOverview::both)))
                .toList();
    }

    private static OnDesk both(OnDesk one, OnDesk other) {
        return new OnDesk(
                Stream.concat(one.waiting().stream(), other.waiting().stream()).toList(),
                Stream.concat(one.done().stream(), other.done().stream()).toList());
    }

    /** @param seats theirs, as {@link #seats} reads them */
    Shown of(SignedIn me, List<AtSeat> seats) {
        return of(me, seats, waits.orderedStream().flatMap(it -> it.of(me).stream()));
    }

    /** The week as a mail says it. */
    Shown inMail(SignedIn me, List<HeldRole> held) {
        return of(me, seats(me, held), waits.orderedStream().flatMap(it -> it.inMail(me).stream()));
    }

    private Shown of(SignedIn me, List<AtSeat> seats, Stream<Waiting> beside) {
        var items = new ArrayList<Item>();
        beside.forEach(it -> items.add(new Item(it, "")));
        seats.forEach(it -> it.said()
                .waiting()
                .forEach(
                        waiting -> items.add(new Item(waiting, it.seat().place().name()))));
        var proposed =
                proposes.orderedStream().flatMap(it -> it.of(me).stream()).toList();
        return new Shown(
                Week.of(items, Words.today(clock)).parts().stream()
                        .map(it -> new Row(it.when(), title(it), it.items()))
                        .toList(),
                of(proposed, WeekProposal.Kind.WEAVING).limit(MOST_WEAVINGS).toList(),
                of(proposed, WeekProposal.Kind.SHEET).limit(1).toList());
    }

    private static Stream<WeekProposal> of(List<WeekProposal> proposed, WeekProposal.Kind kind) {
        return proposed.stream().filter(it -> it.kind() == kind);
    }

    private static String title(Week.Part part) {
        return part.day() == null
                ? say("desk.week." + Typed.key(part.when()))
                : say("desk.week." + Typed.key(part.when()), Words.namedDayIn(Words.language(), part.day()));
    }
}
