package org.maillage.capitalisation.drafts;

import java.util.List;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A text that somebody has brought, before anything of it is kept.
 *
 * @param file its name
 * @param left what of it is not taken over, a sentence each
 * @param unplaced how many passages nobody could place
 */
record BroughtTextPage(
        Frame frame,
        String path,
        String file,
        Filled form,
        List<PassageRow> passages,
        List<String> left,
        int unplaced) {

    /**
     * A passage.
     *
     * @param opening its first words, and {@code words} all of them where there are more
     */
    record PassageRow(String heading, String opening, String words, Drawn to) {}

    /** The fields of how the sheet begins. */
    List<Drawn> beginning() {
        return form.drawn().stream().filter(it -> !it.name().startsWith("to-")).toList();
    }
}
