package org.maillage.evaluation.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Folded;

/**
 * Who pays. Those whom nobody has named are one for each origin: members, donors, customers stop together or not at all, as
 * far as a model knows.
 *
 * @param name as it was first written; empty for those of an origin
 * @param of their origin; null for one who has a name
 */
record Payer(String name, @Nullable ResourceOrigin of) {

    static Payer of(ModelLine line) {
        return key(line.payer()).isEmpty()
                ? new Payer("", Objects.requireNonNull(line.origin()))
                : new Payer(line.payer().strip(), null);
    }

    /** What is the same for all spellings of a name: small letters without accents, marks or doubled blanks. */
    static String key(String name) {
        var folded = Folded.of(name)
                .replace("&", " et ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded;
    }

    String key() {
        return of == null ? key(name) : of.name();
    }

    boolean hasName() {
        return of == null;
    }
}
