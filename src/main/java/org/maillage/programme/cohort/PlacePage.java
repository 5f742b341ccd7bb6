package org.maillage.programme.cohort;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.InvitationRow;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The place of a territory: its pair and, for the pair alone, its notebook.
 *
 * @param asksTeam whether the reader waits for an answer of the team that keeps the directory
 * @param pair who sits there now; {@code history} who sat there before
 * @param invitations of people who have not come yet
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
        boolean asksTeam,
        String editionPath,
        List<Seat> pair,
        List<Seat> history,
        List<InvitationRow> invitations,
        boolean runs,
        boolean isPair,
        String note,
        int noteToAccept,
        List<Entry> notebook,
        Typed typed,
        Mistakes mistakes) {

    /**
     * What the pair was writing into its notebook.
     *
     * @param entry that is written anew; null for a new one
     */
    record Typed(@Nullable UUID entry, String words) {

        static final Typed NOTHING = new Typed(null, "");

        boolean isNew() {
            return entry == null;
        }

        boolean isOf(UUID other) {
            return other.equals(entry);
        }
    }

    record Seat(String id, String name, String words, boolean mayBeWritten) {}

    record Entry(
            String id, String who, String when, String words, String source, int version, boolean mine, boolean open) {}

    boolean isIncomplete() {
        return pair.size() < 2;
    }
}
