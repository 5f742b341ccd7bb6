package org.maillage.capitalisation.report;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as everybody reads it.
 *
 * @param withdrawnAt when those who lead took it back; null while it is read
 */
record ReportVersion(
        UUID edition,
        int number,
        ReportContent content,
        OffsetDateTime publishedAt,
        @Nullable OffsetDateTime withdrawnAt) {

    boolean isRead() {
        return withdrawnAt == null;
    }
}
