package org.maillage.programme;

import java.util.List;
import org.maillage.account.Waiting;
import org.springframework.core.annotation.Order;

/**
 * What waits for somebody at their seat in an edition, and what their pair has done there: said by the modules that know,
 * with what is read of the seat already. Their {@link Order} is that of the desk.
 */
public interface WaitsAtSeat {

    OnDesk of(Seat seat);

    /**
     * What is shown of a seat.
     *
     * @param done a sentence each
     */
    record OnDesk(List<Waiting> waiting, List<String> done) {

        public static final OnDesk NOTHING = new OnDesk(List.of());

        public OnDesk(List<Waiting> waiting) {
            this(waiting, List.of());
        }
    }
}
