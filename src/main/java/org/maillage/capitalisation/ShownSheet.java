package org.maillage.capitalisation;

import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.PublishedSheets.Withdrawn;

/** What an address shows of a sheet: a version of it, or that it is withdrawn. */
record ShownSheet(@Nullable SheetVersion version, @Nullable Withdrawn withdrawn) {}
