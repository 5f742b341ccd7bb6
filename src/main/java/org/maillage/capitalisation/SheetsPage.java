package org.maillage.capitalisation;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The sheets that everybody reads, and those that the reader writes.
 *
 * @param after where the next page begins; empty where there is none
 * @param begins whether the reader may begin one
 * @param removed drafts that the reader has thrown away
 */
record SheetsPage(
        Frame frame,
        List<SheetRow> rows,
        String after,
        boolean begins,
        List<ExperienceSheet> mine,
        List<ExperienceSheet> removed) {}
