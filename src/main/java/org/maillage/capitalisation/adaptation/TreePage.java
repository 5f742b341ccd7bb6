package org.maillage.capitalisation.adaptation;

import java.util.List;
import org.maillage.web.Frame;

/**
 * A sheet with whatever was made of it.
 *
 * @param counted how many sheets in how many territories
 * @param writing how many adaptations are being written, which nobody else reads yet
 */
record TreePage(Frame frame, Branch root, String counted, int writing) {

    /**
     * A sheet of the tree, with those made of it.
     *
     * @param path empty for one that nobody reads any more
     * @param here whether it is the sheet that the reader comes from
     */
    record Branch(
            String title,
            String path,
            String territory,
            String when,
            String outcome,
            boolean here,
            List<Branch> branches) {}
}
