package org.maillage.alliance.action;

import org.maillage.shared.Job;
import org.springframework.stereotype.Component;

/** Forgets links that are good no more. */
@Component
record ForgetActionLinks(AllianceActions actions) {

    @Job(value = "action.job.links", at = "0 40 6 * * *")
    void forgetOldLinks() {
        actions.forgetOldLinks();
    }
}
