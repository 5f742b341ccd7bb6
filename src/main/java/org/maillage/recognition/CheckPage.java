package org.maillage.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;

/**
 * What the page on which anybody checks an attestation shows.
 *
 * @param typed the number that was looked for; empty before
 * @param problem why nothing is found under it; empty when something is, or nothing was looked for
 * @param found what stands under the number; null for nothing
 * @param own those of the reader
 */
record CheckPage(
        Frame frame, String typed, String problem, @Nullable Found found, List<Own> own) {

    /**
     * An attestation, as whoever has its number sees it.
     *
     * @param ended why it is worth nothing any more; empty while it is in force
     * @param holder empty once it is worth nothing
     * @param pdf the address of the document, for its holder and those who sign; empty for everybody else
     */
    record Found(
            String number,
            String ended,
            String holder,
            String edition,
            String organiser,
            String signed,
            String hours,
            String pdf) {}

    /** One of the reader. */
    record Own(String edition, String hours, String number, String path, String pdf) {}
}
