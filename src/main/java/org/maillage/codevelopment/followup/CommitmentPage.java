package org.maillage.codevelopment.followup;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * On which its author says what became of a commitment.
 *
 * @param row as the group sees it
 * @param removable whether nothing was said of it yet
 */
record CommitmentPage(
        Frame frame, String path, String back, CommitmentsPage.Row row, Filled form, boolean removable, int version) {}
