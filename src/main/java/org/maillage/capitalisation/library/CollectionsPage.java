package org.maillage.capitalisation.library;

import java.util.List;
import org.maillage.web.Frame;

/** The collections that everybody reads, and those that the reader keeps; {@code next} is the next page, 0 for none. */
record CollectionsPage(Frame frame, List<SheetCollection> published, List<SheetCollection> mine, int next) {}
