package org.maillage.capitalisation.library;

import java.util.List;
import org.maillage.capitalisation.library.Collections.Collected;
import org.maillage.web.Frame;

/** A collection with its sheets; {@code keeps} is whether the reader keeps it. */
record CollectionPage(Frame frame, Collection collection, List<Collected> sheets, boolean keeps) {}
