package org.maillage.capitalisation.drafts;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param left what of it is not taken over
 */
record TextOfFile(List<Block> blocks, Left left) {

    TextOfFile {
        blocks = List.copyOf(blocks);
    }

    /** Numbers of pictures, of comments in the margin, and of passages that were struck out and kept on record. */
    record Left(int pictures, int comments, int deletions) {

        static final Left NOTHING = new Left(0, 0, 0);
    }
}
