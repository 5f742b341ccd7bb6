package org.maillage.notices.letters;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A letter that is being written.
 *
 * @param back where its readers are chosen
 */
record DraftPage(
        Frame frame,
        String path,
        String about,
        int version,
        Filled form,
        String back,
        String count,
        List<String> names,
        List<LeftOut> leftOut,
        String answers) {

    /** Somebody chosen to whom it does not go. */
    record LeftOut(String name, String why) {}
}
