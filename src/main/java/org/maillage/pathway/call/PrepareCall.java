package org.maillage.pathway.call;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import org.maillage.pathway.LiveEdition;
import org.maillage.pathway.Status;
import org.maillage.pathway.programme.BeforeMove;
import org.maillage.pathway.programme.EditionMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the life of an edition and its call want of each other. */
@Component
class PrepareCall implements BeforeMove {

    private final Calls calls;
    private final Applications applications;
    private final Clock clock;

    PrepareCall(Calls calls, Applications applications, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public List<String> missing(LiveEdition edition, Status next) {
        return switch (next) {
            case CALL_OPEN ->
                calls.find(edition.id())
                                .filter(it -> it.closesAt().isAfter(clock.instant()))
                                .isPresent()
                        ? List.of()
                        : List.of(say("call.missing"));
            case RUNNING ->
                applications.count(edition.id(), "accepted") == 0 ? List.of(say("call.missing.accepted")) : List.of();
            default -> List.of();
        };
    }

    // In the transaction that makes the edition: it is never seen without its call.
    @EventListener
    void on(EditionMade made) {
        if (made.madeFrom() != null) {
            calls.takeOver(made.madeFrom(), made.edition(), made.shift());
        }
    }
}
