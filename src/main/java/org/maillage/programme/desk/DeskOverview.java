package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import org.jspecify.annotations.Nullable;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.Policy;
import org.maillage.programme.Seat;
import org.maillage.programme.desk.DeskPage.AtSeat;
import org.maillage.programme.desk.DeskPage.Coming;
import org.maillage.programme.session.CalendarFeeds;
import org.maillage.programme.session.Sessions;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the desk of whoever is signed in: their week, what comes next in their pathways, what the pair has done. */
@Component
record DeskOverview(WeekOverview weeks, Sessions sessions, CalendarFeeds feeds, Roles roles, RolePages doors) {

    private static final int MOST_DONE = 5;

    /** @param feedAddress the address of a calendar that was just made; empty mostly */
    DeskPage page(SignedIn me, String feedAddress) {
        var held = roles.of(me.person());
        var open = doors.of(me, held);
        var seats = weeks.seats(me, held);
        return new DeskPage(
                Frame.of(say("desk.mine"), say("desk.lead")).asPersonal(),
                me.name(),
                weeks.of(me, seats),
                seats.stream().map(this::atSeat).toList(),
                open,
                feeds.has(me.id()),
                feedAddress,
                Policy.mayBeginProgrammes(held));
    }

    private AtSeat atSeat(WeekOverview.AtSeat at) {
        var seat = at.seat();
        var edition = seat.edition();
        return new AtSeat(
                edition.title(),
                edition.path(),
                seat.place().name(),
                seat.place().path(),
                edition.status().compareTo(Status.CLOSING) < 0
                        ? ""
                        : say("desk.over." + edition.status().key()),
                edition.isOpen() ? next(seat) : null,
                at.said().done().stream().limit(MOST_DONE).toList());
    }

    private @Nullable Coming next(Seat seat) {
        return sessions.next(seat)
                .map(it ->
                        new Coming(it.path(), it.name(), it.when(), it.place().isEmpty() ? it.videoLink() : it.place()))
                .orElse(null);
    }
}
