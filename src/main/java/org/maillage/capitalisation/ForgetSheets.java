package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.springframework.stereotype.Component;

/** Takes out for good the drafts that were thrown away thirty days ago, and the files of sheets that are gone. */
@Component
class ForgetSheets {

    private static final int DAYS = 30;

    private final ExperienceSheets sheets;
    private final SheetDocuments documents;
    private final Clock clock;

    ForgetSheets(ExperienceSheets sheets, SheetDocuments documents, Clock clock) {
        this.sheets = sheets;
        this.documents = documents;
        this.clock = clock;
    }

    @Job(value = "capitalisation.job.forget", everySeconds = 86_400)
    void forget() {
        sheets.forget(OffsetDateTime.now(clock).minusDays(DAYS));
        documents.removeLeft();
    }
}
