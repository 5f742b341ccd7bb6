package org.maillage.capitalisation.report;

import org.maillage.shared.Settings;

/** Where the sources of a report may be followed from. */
@FunctionalInterface
interface ReportLinks {

    /** The pages that anybody may read. */
    ReportLinks ANYBODY = (path, open) -> open ? path : "";

    /** All pages: the reader runs the edition. */
    ReportLinks WITHIN = (path, open) -> path;

    /**
     * The address under which a page may be followed; empty where it may not.
     *
     * @param open whether anybody may read it
     */
    String to(String path, boolean open);

    /** Those of a document, which is read anywhere. */
    static ReportLinks onPaper(Settings settings) {
        return (path, open) -> open ? settings.address(path) : "";
    }
}
