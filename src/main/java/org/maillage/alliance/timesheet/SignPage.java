package org.maillage.alliance.timesheet;

import org.maillage.web.Frame;

/**
 * A sheet before whoever signs it second.
 *
 * @param who they are
 * @param done whether it is signed by now
 * @param problem what keeps it from being signed; empty for nothing
 */
record SignPage(Frame frame, String path, String who, TimeSheetPage sheet, boolean done, String problem) {}
