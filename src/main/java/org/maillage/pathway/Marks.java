package org.maillage.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.shared.Saying;

/** The sources of a page, numbered, and the marks by which its facts point to them. */
record Marks(List<Line> lines, Map<String, Mark> byKey) {

    static Marks of(List<CitedSource> sources) {
        var lines = new ArrayList<Line>();
        var marks = new LinkedHashMap<String, Mark>();
        for (var source : sources) {
            var number = lines.size() + 1;
            lines.add(
                    new Line("source-" + source.key(), number, source.title(), source.publisherWords(), source.url()));
            marks.put(source.key(), new Mark("#source-" + source.key(), number, source.title()));
        }
        return new Marks(List.copyOf(lines), Map.copyOf(marks));
    }

    List<Mark> at(List<String> keys) {
        var marks = new ArrayList<Mark>();
        keys.forEach(key -> {
            var mark = byKey.get(key);
            if (mark != null) {
                marks.add(mark);
            }
        });
        return marks;
    }

    /** A source in the list at the end of the page. */
    record Line(String id, int number, String title, Saying publisher, String url) {}

    /** The number behind a fact that leads to its source. */
    record Mark(String path, int number, String title) {}
}
