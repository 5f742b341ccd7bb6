package org.maillage.capitalisation.library;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The collections that everybody reads, and those that the reader keeps.
 *
 * @param removed that the reader threw away not long ago
 * @param next the next page; 0 for none
 */
record CollectionsPage(
        Frame frame,
        List<SheetCollection> published,
        List<SheetCollection> mine,
        List<SheetCollection> removed,
        int next) {}
