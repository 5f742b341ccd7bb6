package org.maillage.findable;

/**
 * Many entries came in together, too many to be named one by one.
 *
 * @param of the name of the {@link SearchEntries} that they are of, which knows them by the {@code batch}
 */
public record EntriesAdded(String of, String batch) {}
