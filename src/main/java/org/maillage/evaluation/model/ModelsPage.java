package org.maillage.evaluation.model;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The models of the teams of a reader, the last changed first.
 *
 * @param morePath of those behind; empty at the end
 */
record ModelsPage(Frame frame, List<Row> rows, String morePath) {

    /** One of them. */
    record Row(String title, String path, String detail) {}
}
