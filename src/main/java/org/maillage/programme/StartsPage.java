package org.maillage.programme;

import java.util.List;
import org.maillage.web.Frame;

/** What an edition can be made from, for a lead to choose. */
record StartsPage(Frame frame, List<StartRow> starts) {

    record StartRow(String path, String title, String words, boolean last) {}
}
