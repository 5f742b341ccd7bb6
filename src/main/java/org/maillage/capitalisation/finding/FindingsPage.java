package org.maillage.capitalisation.finding;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The findings that everybody reads.
 *
 * @param after where the next page begins; empty where there is none
 * @param drafts that the reader follows and nobody else reads yet
 * @param removed drafts that the reader follows and that were thrown away not long ago
 * @param sheet the slug of a sheet of which the reader wants to say what it says; empty mostly
 */
record FindingsPage(
        Frame frame,
        List<FindingRow> rows,
        String after,
        boolean begins,
        List<Finding> drafts,
        List<Finding> removed,
        String sheet) {}
