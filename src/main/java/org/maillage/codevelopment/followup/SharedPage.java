package org.maillage.codevelopment.followup;

import java.util.List;
import org.maillage.web.Frame;

/** What the reader has shared without names. */
record SharedPage(Frame frame, List<Row> rows) {

    /** @param themes in words; empty for none */
    record Row(String id, String words, String themes, String when) {}
}
