package org.maillage.evaluation.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gap of an item from one crossed view to the next; where its words have changed, the curve breaks. */
record Curve(List<List<Point>> segments) {

    /**
     * A gap in a crossed view.
     *
     * @param at which of the views, from 0
     */
    record Point(int at, int revision, double gap) {}

    /** @param said one a view, in their order; null where the item was not there, or has no gap */
    static Curve of(List<@Nullable Point> said) {
        var segments = new ArrayList<List<Point>>();
        Point before = null;
        for (var it : said) {
            if (it != null) {
                if (before == null || before.revision() != it.revision()) {
                    segments.add(new ArrayList<>());
                }
                segments.getLast().add(it);
            }
            before = it;
        }
        return new Curve(segments.stream().map(List::copyOf).toList());
    }

    /** Whether it breaks since the words of the item have changed. */
    boolean breaks() {
        return segments.stream().map(it -> it.getFirst().revision()).distinct().count() > 1;
    }
}
