package org.maillage.evaluation.funder;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which report to a funder; made by its page, so that one that is sent again is the same. */
record FunderReportId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{report:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static FunderReportId fresh() {
        return new FunderReportId(UUID.randomUUID());
    }

    String path() {
        return FunderReport.ALL + "/" + value;
    }
}
