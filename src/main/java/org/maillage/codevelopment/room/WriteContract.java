package org.maillage.codevelopment.room;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client of a topic writes what they ask of the group, which reads it as it is written. */
@Component
class WriteContract {

    private final Contracts contracts;
    private final Courses courses;

    WriteContract(Contracts contracts, Courses courses) {
        this.contracts = contracts;
        this.courses = courses;
    }

    /** The version that is kept by it; 0 when it was written elsewhere since the version that was seen. */
    @Transactional
    public int write(PeerSession session, int topicNumber, String words, int version, SignedIn me) {
        if (!contracts.keep(session, topicNumber, me.person(), words, version)) {
            return 0;
        }
        courses.touch(session);
        return version + 1;
    }
}
