package org.maillage.alliance.timesheet;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * An operation with the sheets of its reader and those that are validated of others.
 *
 * @param detail its number and its period
 * @param convention its page and its title; both empty for none
 * @param months of which its reader can begin a sheet
 */
record OperationPage(
        Frame frame,
        String path,
        String detail,
        Choice convention,
        List<Choice> months,
        List<Row> own,
        List<Row> others) {

    record Row(String path, String name, String detail, String state) {}
}
