package org.maillage.capitalisation.library;

import java.util.List;
import org.maillage.capitalisation.library.SheetCollections.Collected;
import org.maillage.web.Frame;

/** A collection with its sheets; {@code keeps} is whether the reader keeps it. */
record CollectionPage(Frame frame, SheetCollection collection, List<Collected> sheets, boolean keeps) {}
