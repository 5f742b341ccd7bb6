package org.maillage.capitalisation.drafts;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The page on which somebody brings a text or a table.
 *
 * @param problem what is wrong with the file; empty for nothing
 * @param waiting what was brought and not kept yet
 */
record BringPage(Frame frame, String problem, List<Waiting> waiting) {

    /** Something that waits. */
    record Waiting(String name, String path, String when) {}
}
