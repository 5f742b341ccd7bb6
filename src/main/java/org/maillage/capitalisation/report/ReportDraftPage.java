package org.maillage.capitalisation.report;

import java.util.List;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The report of an edition as it stands, for those who run it and its partners.
 *
 * @param path of the edition
 * @param counted when the figures were
 * @param writes whether the reader writes the words between them, and {@code leads} whether they publish
 * @param reader under whom a browser keeps what it could not send
 * @param versions that were published, the last first
 */
record ReportDraftPage(
        Frame frame,
        String path,
        String title,
        String counted,
        List<ChapterRow> chapters,
        boolean writes,
        String reader,
        boolean leads,
        int next,
        List<VersionRow> versions,
        Mistakes mistakes) {

    ReportDraftPage {
        chapters = List.copyOf(chapters);
        versions = List.copyOf(versions);
    }

    /** A chapter with the field in which its words are written, in the version that was read. */
    record ChapterRow(ReportRow row, Drawn field, int version) {}

    record VersionRow(String words, String path, boolean withdrawn) {}
}
