package org.maillage.capitalisation.library;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** A form about a collection; {@code version} is null for what is new. */
record CollectionFormPage(
        Frame frame, String action, @Nullable Integer version, Filled form, String lead) {}
