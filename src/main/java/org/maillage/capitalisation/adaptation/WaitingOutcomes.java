package org.maillage.capitalisation.adaptation;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adaptations of which somebody can say by now what came of them. */
@Component
@Order(45)
record WaitingOutcomes(Adaptations adaptations) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        return Waiting.first(
                adaptations.waitingFor(me.person()).stream()
                        .map(it -> new Waiting(it.path() + "/outcome", say("adaptation.waits", it.title())))
                        .toList(),
                more -> new Waiting("/experience-sheets", say("adaptation.waits.others", more)));
    }
}
