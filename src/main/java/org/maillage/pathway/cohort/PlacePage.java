package org.maillage.pathway.cohort;

import java.util.List;
import org.maillage.shared.Frame;
import org.maillage.shared.Mistakes;

/**
 * The place of a territory: its pair and, for the pair alone, its notebook.
 *
 * @param pair who sits there now; {@code history} who sat there before
 * @param runs whether the reader runs the cohort
 * @param isPair whether the reader is of the pair
 * @param note what there is to say of the framing note
 * @param noteToAccept the version that the pair can accept now; 0 for none
 */
record PlacePage(
        Frame frame,
        String path,
        String name,
        String structure,
        String cohort,
        String territoryPath,
        String editionPath,
        List<Seat> pair,
        List<Seat> history,
        boolean runs,
        boolean isPair,
        String note,
        int noteToAccept,
        List<Entry> notebook,
        String typed,
        Mistakes mistakes) {

    record Seat(String id, String name, String words, boolean mayBeWritten) {}

    record Entry(String id, String who, String when, String words, String source, int version, boolean mine) {}

    boolean isIncomplete() {
        return pair.size() < 2;
    }
}
