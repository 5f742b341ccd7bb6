package org.maillage.capitalisation.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph of a document while it is read, run by run, and as Markdown. */
final class Paragraph {

    private static final Pattern MARKS = Pattern.compile("[\\\\*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern FIRST_MARK = Pattern.compile("^\\s*([#>])");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00AD\\u200B\\uFEFF]+");

    private record Run(String words, boolean bold) {}

    private final List<Run> runs = new ArrayList<>();
    private int length;

    void add(String words, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        length += words.length();
        if (length > Blocks.LONGEST) {
            throw NoText.because("too-long");
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        // Blanks are of the run before them, so that two bold words are one.
        if (last != null && (last.bold == bold || words.isBlank())) {
            runs.set(runs.size() - 1, new Run(last.words + words, last.bold));
        } else {
            runs.add(new Run(words, bold));
        }
    }

    /** The words alone, on one line. */
    String plain() {
        var all = new StringBuilder();
        runs.forEach(it -> all.append(it.words));
        return one(all.toString().replace('\n', ' '));
    }

    boolean isBold() {
        return !plain().isEmpty() && runs.stream().allMatch(it -> it.bold || it.words.isBlank());
    }

    /** As Markdown; signs that mean something there are kept from doing so. */
    String markdown() {
        var all = new StringBuilder();
        for (var run : runs) {
            var words = MARKS.matcher(run.words).replaceAll("\\\\$0");
            all.append(run.bold ? bold(words) : words);
        }
        var lines = all.toString().lines().map(Paragraph::one).filter(it -> !it.isEmpty());
        return FIRST_MARK.matcher(String.join("  \n", lines.toList())).replaceFirst("\\\\$1");
    }

    // Stars beside a blank are stars.
    private static String bold(String words) {
        var inner = words.strip();
        if (inner.isEmpty()) {
            return words;
        }
        var from = words.indexOf(inner);
        return words.substring(0, from)
                + inner.lines()
                        .map(it -> it.isBlank() ? "" : "**" + it.strip() + "**")
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse("")
                + words.substring(from + inner.length());
    }

    private static String one(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
