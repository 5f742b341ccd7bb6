package org.maillage.capitalisation.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.springframework.stereotype.Component;

/** Forgets what people have brought a day ago and not kept. */
@Component
class ForgetBrought {

    private final BroughtTexts texts;
    private final BroughtTables tables;
    private final Clock clock;

    ForgetBrought(BroughtTexts texts, BroughtTables tables, Clock clock) {
        this.texts = texts;
        this.tables = tables;
        this.clock = clock;
    }

    @Job(value = "capitalisation.job.forget-brought", everySeconds = 3600)
    void forget() {
        var before = OffsetDateTime.now(clock).minusDays(1);
        texts.forget(before);
        tables.forget(before);
    }
}
