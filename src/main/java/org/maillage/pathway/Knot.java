package org.maillage.pathway;

import java.util.List;

/**
 * A session or another fact on the thread of an edition.
 *
 * @param form classes of its shape, and whether it is done and dated
 * @param path where on the page more is told of it; empty when nowhere
 * @param when its date in words, or that it is not known
 * @param between what participants did at home until the next
 */
record Knot(
        String form,
        String icon,
        String path,
        String title,
        String when,
        String detail,
        List<Marks.Mark> marks,
        List<String> between) {}
