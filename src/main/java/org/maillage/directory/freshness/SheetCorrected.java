package org.maillage.directory.freshness;

import org.maillage.directory.Organisation;

/**
 * An actor has corrected its sheet.
 *
 * @param sheet as it was before
 * @param waits whether somebody of the team has to look at the correction before it is seen
 */
record SheetCorrected(Organisation sheet, boolean waits) {}
