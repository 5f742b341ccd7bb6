package org.maillage.programme.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.InvitationRow;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.territory.FranceMap;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;

/**
 * The place of a territory: its pair and, for the pair alone, its notebook.
 *
 * @param spot where it lies in the country; null where no point of it is known
 * @param asksTeam whether the reader waits for an answer of the team that keeps the directory
 * @param pair who sits there now; {@code history} who sat there before
 * @param invitations of people who have not come yet
 * @param runs whether the reader runs the cohort
 * @param isPair whether the reader is of the pair
 * @param note what there is to say of the framing note
 * @param noteToAccept the version that the pair can accept now; 0 for none
 * @param writing a new entry of the notebook
 */
record PlacePage(
        Frame frame,
        Place place,
        String territoryPath,
        FranceMap.@Nullable Spot spot,
        boolean asksTeam,
        LiveEdition edition,
        List<Seat> pair,
        List<Seat> history,
        List<InvitationRow> invitations,
        boolean runs,
        boolean isPair,
        String note,
        int noteToAccept,
        List<Entry> notebook,
        Filled writing) {

    static final FormField<String> WORDS = FormField.markdown("words", 10_000).must();
    static final Fields NOTEBOOK = Fields.of("cohort.notebook", WORDS);

    record Seat(String id, String name, String words, boolean mayBeWritten) {}

    /**
     * An entry of the notebook.
     *
     * @param words as HTML
     * @param open whether {@code form} holds what was refused
     */
    record Entry(Notebook.Entry entry, String who, String when, String words, Filled form, boolean open) {}

    boolean isIncomplete() {
        return pair.size() < 2;
    }
}
