package org.maillage.notices;

/**
 * Looks once more at news that waited for a digest, before it goes: what somebody may not read any more is not told to them.
 * Each module says it of the pages that it owns.
 */
@FunctionalInterface
public interface StillNews {

    /**
     * Whether it is still for its reader.
     *
     * @param recipient the address that it goes to
     * @param path of the page that it leads to: {@code /sessions/…}
     */
    boolean isFor(String recipient, String path);
}
