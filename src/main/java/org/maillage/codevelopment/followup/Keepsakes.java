package org.maillage.codevelopment.followup;

import java.util.UUID;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.Contracts.Contract;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.Learnings.Learning;
import org.springframework.stereotype.Component;

/** What somebody has written after a session, as it is now. */
@Component
record Keepsakes(Contracts contracts, Syntheses syntheses, Learnings learnings) {

    /** No topic: who is not a client of the session. */
    static final int NO_TOPIC = 0;

    /**
     * @param topic of the session whose client they are; {@link #NO_TOPIC} for the others, who write what they have learnt
     * @param contract of that topic; empty words for the others
     */
    record Keepsake(int topic, String contract, int contractVersion, Synthesis synthesis, Learning learning) {

        boolean isOfClient() {
            return topic != NO_TOPIC;
        }

        /** Grows with each change of any part of it. */
        int version() {
            return contractVersion + synthesis.version() + learning.version();
        }
    }

    Keepsake of(PeerSession session, UUID person) {
        var topic = topic(session, person);
        var contract = topic == NO_TOPIC
                ? null
                : contracts
                        .find(session, topic)
                        .filter(it -> it.client().equals(person))
                        .orElse(null);
        return new Keepsake(
                topic,
                contract == null ? "" : contract.words(),
                topic == NO_TOPIC
                        ? 0
                        : contracts.find(session, topic).map(Contract::version).orElse(0),
                syntheses.of(session, person),
                learnings.of(session, person));
    }

    static int topic(PeerSession session, UUID person) {
        return person.equals(session.client()) ? 1 : person.equals(session.secondClient()) ? 2 : NO_TOPIC;
    }
}
