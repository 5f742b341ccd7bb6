package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.Waits;
import org.maillage.pathway.Status;
import org.maillage.programme.Policy;
import org.maillage.programme.Seat;
import org.maillage.programme.Seats;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.programme.desk.DeskPage.AtSeat;
import org.maillage.programme.desk.DeskPage.Coming;
import org.maillage.programme.session.CalendarFeeds;
import org.maillage.programme.session.Sessions;
import org.maillage.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the desk of whoever is signed in: what comes next, what waits, what the pair has done. */
@Component
record DeskOverview(
        Seats seats,
        Sessions sessions,
        List<WaitsAtSeat> waitsAtSeat,
        ObjectProvider<Waits> waits,
        CalendarFeeds feeds,
        Roles roles,
        RolePages doors) {

    private static final int MOST_DONE = 5;

    /** @param feedAddress the address of a calendar that was just made; empty mostly */
    DeskPage page(SignedIn me, String feedAddress) {
        var held = roles.of(me.person());
        var open = doors.of(me, held);
        return new DeskPage(
                Frame.of(say("desk.mine"), say("desk.lead")).asPersonal(),
                me.name(),
                waits.orderedStream().flatMap(it -> it.of(me).stream()).toList(),
                seats.of(me, held).stream().map(this::atSeat).toList(),
                open,
                feeds.has(me.id()),
                feedAddress,
                Policy.mayBeginProgrammes(held));
    }

    private AtSeat atSeat(Seat seat) {
        var edition = seat.edition();
        var said = waitsAtSeat.stream().map(it -> it.of(seat)).toList();
        return new AtSeat(
                edition.title(),
                edition.path(),
                seat.place().name(),
                seat.place().path(),
                edition.status().compareTo(Status.CLOSING) < 0
                        ? ""
                        : say("desk.over." + edition.status().key()),
                edition.isOpen() ? next(seat) : null,
                said.stream().flatMap(it -> it.waiting().stream()).toList(),
                said.stream().flatMap(it -> it.done().stream()).limit(MOST_DONE).toList());
    }

    private @Nullable Coming next(Seat seat) {
        return sessions.next(seat)
                .map(it ->
                        new Coming(it.path(), it.name(), it.when(), it.place().isEmpty() ? it.videoLink() : it.place()))
                .orElse(null);
    }
}
