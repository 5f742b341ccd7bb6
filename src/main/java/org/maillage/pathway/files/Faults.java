package org.maillage.pathway.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.maillage.shared.Words;

/** The faults of a file, collected while it is read; those beyond {@link #MOST} are not kept. */
final class Faults {

    static final int MOST = 50;

    private final List<Fault> all = new ArrayList<>();

    /** Notes a fault in the words of {@code pathway.file.<key>}, which name the entry first, if they name one. */
    void add(int line, String key, Object... values) {
        if (all.size() < MOST) {
            var words = Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
            var about = words.length > 0 && words[0].matches("[a-z]+(-[a-z]+)*") ? words[0] : "";
            all.add(new Fault(line, about, Words.say("pathway.file." + key, (Object[]) words)));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of the lines. */
    List<Fault> list() {
        return all.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
