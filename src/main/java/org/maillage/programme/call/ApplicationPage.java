package org.maillage.programme.call;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The application of a territory, for whoever holds its link.
 *
 * @param state {@code draft}, {@code submitted}, {@code withdrawn}, {@code late} or {@code decided}
 * @param stateWords what that means for the territory
 * @param missing what is missing before it can be handed in
 * @param sought what was typed to find a place, and {@code found} what was found
 * @param fileProblem what was wrong with the file just sent; empty mostly
 */
record ApplicationPage(
        Frame frame,
        String path,
        String edition,
        String editionPath,
        String state,
        String stateWords,
        String closes,
        String email,
        ApplicationForm form,
        int version,
        List<Kind> kinds,
        Mistakes mistakes,
        List<String> missing,
        List<Commune> communes,
        String perimeter,
        String sought,
        List<Found> found,
        List<File> files,
        String fileProblem) {

    record Kind(String key, String words) {}

    record Commune(String code, String name, String detail) {}

    record Found(String kind, String code, String name, String detail) {}

    record File(String id, String name, String size) {}

    boolean isDraft() {
        return state.equals("draft");
    }
}
