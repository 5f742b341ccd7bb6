package org.maillage.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far an index has heard a log of changes. It stands in the index itself, so that a copy of its files knows what it has
 * missed since.
 *
 * @param log which log of which database
 * @param until the transaction before which all that was committed is in the index
 */
public record Heard(String log, long until) {

    /** The kind of the entry that says so: there is none until the index is whole. */
    static final String KIND = "mark";

    private static final Pattern MARK = Pattern.compile("mark-%s-([0-9a-f]+)-([0-9]+)".formatted(Entry.VERSION));

    String mark() {
        return "mark-%s-%s-%d".formatted(Entry.VERSION, log, until);
    }

    /** What a mark says; nothing when it is of an index of another version. */
    static Optional<Heard> of(String mark) {
        return Optional.of(MARK.matcher(mark))
                .filter(java.util.regex.Matcher::matches)
                .map(it -> new Heard(it.group(1), Long.parseLong(it.group(2))));
    }

    Entry entry() {
        var entry = new Entry();
        entry.id = mark();
        entry.kind = KIND;
        return entry;
    }
}
