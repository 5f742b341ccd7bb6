package org.maillage.capitalisation.writing;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The documents of a sheet, as its writers see them.
 *
 * @param path of the sheet
 * @param problem what is wrong with a file; empty for nothing
 * @param open whether they can be changed now
 */
record DocumentsPage(
        Frame frame,
        String path,
        List<DocumentRow> documents,
        Filled fresh,
        String problem,
        Mistakes mistakes,
        boolean open,
        boolean full) {

    /**
     * A document.
     *
     * @param state whether it goes out with the sheet, or what keeps it
     */
    record DocumentRow(
            String id,
            String name,
            String size,
            boolean picture,
            String title,
            String state,
            int version,
            Filled form,
            boolean refused) {}
}
