package org.maillage.programme.call;

import java.util.List;
import org.maillage.attachment.Attachment;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.NeedRows;
import org.maillage.programme.Programme;
import org.maillage.shared.Hours;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeter;
import org.maillage.territory.SeekPlaces.Likely;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The application of a territory, for whoever holds its link.
 *
 * @param state {@code draft}, {@code submitted}, {@code read}, {@code withdrawn}, {@code late} or {@code decided}
 * @param needs the themes among which it says what it wants to learn, and {@code said} what it has said
 * @param missing what is missing before it can be handed in
 * @param communes the largest of its perimeter
 * @param sought what was typed to find a place, and {@code found} what was found
 * @param fileProblem what was wrong with the file just sent; empty mostly
 */
record ApplicationPage(
        Frame frame,
        HeldApplication held,
        LiveEdition edition,
        Programme programme,
        Call call,
        String state,
        Filled form,
        List<NeedRows.Row> needs,
        List<NeedRows.Said> said,
        List<Saying> missing,
        List<Perimeter.Member> communes,
        String perimeter,
        String sought,
        List<Likely> found,
        List<Attachment> files,
        String fileProblem) {

    boolean isDraft() {
        return state.equals("draft");
    }

    String path() {
        return held.path();
    }

    Application application() {
        return held.application();
    }

    String closes() {
        return Hours.moment(call.closesAt(), Words.PARIS);
    }
}
