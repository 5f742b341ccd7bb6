package org.maillage.capitalisation.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A finding with what was gathered for and against it.
 *
 * @param why what makes its strength what it is, in a sentence
 * @param edition in which it was first said; empty for none, as {@code editionPath}
 * @param owner who follows it; empty for nobody
 * @param tends whether the reader follows it or runs its edition
 * @param orphan whether nobody follows it, and the reader may
 * @param addSheet the form by which a sheet is added; null for those who may not, as {@code addSession}
 * @param sought words by which the reader looks for a sheet to add, of which there may be too {@code manySheets} to choose from all
 */
record FindingPage(
        Frame frame,
        Finding finding,
        String kind,
        String claim,
        List<String> words,
        String strength,
        String strengthKey,
        String why,
        List<Group> groups,
        List<String> former,
        String edition,
        String editionPath,
        String owner,
        String lookAgain,
        boolean overdue,
        boolean tends,
        boolean orphan,
        @Nullable Filled addSheet,
        String sought,
        boolean manySheets,
        @Nullable Filled addSession,
        Mistakes mistakes) {

    /** What is of one weight, what counts first. */
    record Group(String title, List<Row> rows) {}

    /**
     * A piece of evidence.
     *
     * @param path empty where it leads nowhere, or out of the platform by {@code url}
     * @param state why it does not count; empty where it does
     * @param mine whether the reader has added it
     */
    record Row(
            String id,
            String title,
            String path,
            String url,
            String territory,
            String words,
            String context,
            String state,
            boolean setAside,
            boolean mine) {}
}
