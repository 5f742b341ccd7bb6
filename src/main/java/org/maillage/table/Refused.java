package org.maillage.table;

import java.util.Arrays;
import java.util.List;
import org.maillage.shared.Saying;

/** Says why one line of a file is not taken. */
public final class Refused extends RuntimeException {

    private final String key;
    private final List<String> values;

    public Refused(String key, Object... values) {
        super(key, null, false, false);
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    /** What fills the words of the key. */
    public List<String> values() {
        return values;
    }

    public Saying reason() {
        return Saying.of("table.refused." + key, values.toArray());
    }
}
