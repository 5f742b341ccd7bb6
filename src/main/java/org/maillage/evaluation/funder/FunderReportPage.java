package org.maillage.evaluation.funder;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A report as its team reads it.
 *
 * @param content all that it says
 * @param state draft, or since when it is frozen
 * @param figure the form of a figure that no page counts, {@code budget} that of a line of the budget
 * @param entry by which what is added is kept once
 */
record FunderReportPage(
        Frame frame,
        String path,
        FunderContent content,
        String language,
        String state,
        boolean frozen,
        Filled figure,
        Filled budget,
        String entry) {}
