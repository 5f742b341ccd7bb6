package org.maillage.programme.desk;

import java.util.List;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Frame;

/**
 * What a partner may read of an edition: numbers with their formulas, territories by name, nobody's words.
 *
 * @param made the day and hour at which the numbers were counted
 */
record ReportPage(
        Frame frame,
        LiveEdition edition,
        List<String> territories,
        String sessions,
        List<Indicator> indicators,
        String made) {}
