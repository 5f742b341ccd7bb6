package org.maillage.capitalisation.finding;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.springframework.stereotype.Component;

/** Takes out for good the drafts of findings that were thrown away thirty days ago. */
@Component
class ForgetFindings {

    private static final int DAYS = 30;

    private final RemovedFindings findings;
    private final Clock clock;

    ForgetFindings(RemovedFindings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    @Job(value = "finding.job.forget", everySeconds = 86_400)
    void forget() {
        findings.forget(OffsetDateTime.now(clock).minusDays(DAYS));
    }
}
