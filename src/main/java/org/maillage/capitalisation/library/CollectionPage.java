package org.maillage.capitalisation.library;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.capitalisation.library.SheetCollections.Collected;
import org.maillage.web.Frame;

/**
 * A collection with its sheets.
 *
 * @param examples the editions of sheets that only show what the platform can do
 * @param keeps whether the reader keeps it
 */
record CollectionPage(
        Frame frame, SheetCollection collection, List<Collected> sheets, Set<UUID> examples, boolean keeps) {

    boolean isExample(Collected sheet) {
        return sheet.edition() != null && examples.contains(sheet.edition());
    }
}
