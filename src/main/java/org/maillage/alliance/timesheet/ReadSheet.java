package org.maillage.alliance.timesheet;

/**
 * A sheet as somebody reads it.
 *
 * @param own whether it is theirs
 */
record ReadSheet(TimeSheet sheet, Operation operation, boolean own) {}
