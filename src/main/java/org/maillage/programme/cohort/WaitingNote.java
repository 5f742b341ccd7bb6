package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Waiting;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The framing note, while a pair has not accepted its newest version. */
@Component
@Order(10)
record WaitingNote(Acceptances acceptances) implements WaitsAtSeat {

    @Override
    public OnDesk of(Seat seat) {
        var newest = seat.edition().noteVersion();
        var asked = seat.edition().isOpen() && newest > 0 && acceptances.accepted(seat.place()) < newest;
        return asked ? new OnDesk(List.of(new Waiting(seat.place().path(), say("cohort.note.ask")))) : OnDesk.NOTHING;
    }
}
