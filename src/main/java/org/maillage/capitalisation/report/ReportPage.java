package org.maillage.capitalisation.report;

import java.util.List;
import org.maillage.web.Frame;

/**
 * A version of a report, published or about to be.
 *
 * @param number of the version
 * @param path of the report of its edition
 * @param dated the version and its day, in words
 * @param newer the path of the last version; empty when this is it
 * @param withdrawn whether it was taken back, and {@code leads} whether the reader may take it back
 * @param changes since the version before, of which {@code before} is the number; 0 for none
 * @param seal of what is read over before it is published; 0 for what is
 */
record ReportPage(
        Frame frame,
        String title,
        int number,
        String path,
        String dated,
        String counted,
        boolean demonstration,
        List<ReportRow> chapters,
        String newer,
        boolean withdrawn,
        boolean leads,
        DescribeChanges changes,
        int before,
        int seal) {

    ReportPage {
        chapters = List.copyOf(chapters);
    }

    boolean isPreview() {
        return seal != 0;
    }
}
