package org.maillage.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.print.Document.Run;

/** Cuts words at their line ends. */
final class Lines {

    /** What is empty before or behind a line end is a line, too. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Lines() {}

    static List<List<Run>> of(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        lines.add(new ArrayList<>());
        for (var run : runs) {
            var parts = List.of(LINE_END.split(run.text(), -1));
            for (var i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts.get(i).isEmpty()) {
                    lines.getLast().add(new Run(parts.get(i), run.strong(), run.address()));
                }
            }
        }
        return lines;
    }
}
