package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.pathway.Status;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What those who walked an edition say of it, three months after its end and six; asked for even when it is over. */
@Component
@Order(50)
record ColdFeedback(Feedback feedback, Clock clock) implements WaitsAtSeat {

    @Override
    public OnDesk of(Seat seat) {
        var edition = seat.edition();
        return new OnDesk(asked(edition, seat.reader()).stream()
                .map(it -> new Waiting(edition.path() + "/feedback", say("desk.feedback." + Typed.key(it))))
                .toList());
    }

    ColdFeedbackPage page(LiveEdition edition, Rights rights, SignedIn me, Filled form) {
        var asks = !rights.places().isEmpty() && asked(edition, me).isPresent();
        return ColdFeedbackPage.of(edition, rights.runsSome(), asks, feedback, form);
    }

    /** Takes in what somebody says, once for each moment; false the second time. */
    boolean give(LiveEdition edition, Moment moment, SignedIn me, Filled form) {
        return feedback.give(Subject.of(edition, moment), me.person(), form);
    }

    /** Which one is asked for now. */
    Optional<Moment> moment(LiveEdition edition) {
        return moment(edition, Words.today(clock));
    }

    static Optional<Moment> moment(LiveEdition edition, LocalDate today) {
        if (edition.status() == Status.DRAFT || today.isBefore(edition.endsOn().plusMonths(3))) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(edition.endsOn().plusMonths(6)) ? Moment.COLD_3 : Moment.COLD_6);
    }

    private Optional<Moment> asked(LiveEdition edition, SignedIn me) {
        return moment(edition).filter(it -> !feedback.hasGiven(Subject.of(edition, it), me.person()));
    }
}
