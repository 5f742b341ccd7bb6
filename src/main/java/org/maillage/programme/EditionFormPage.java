package org.maillage.programme;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of an edition.
 *
 * @param from what a new edition is made from; empty for one that is there already
 * @param starts what an edition can be made from, while the reader has not chosen
 * @param version of the edition as shown
 */
record EditionFormPage(
        Frame frame,
        String action,
        String back,
        String from,
        String fromWords,
        List<Start> starts,
        EditionForm form,
        int version,
        Mistakes mistakes) {

    record Start(String path, String title, String words, boolean last) {}
}
