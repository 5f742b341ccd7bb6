package org.maillage.pathway;

import java.util.Locale;

/** How sure a fact is: sources state it, we reconstructed it from parts, or nobody knows. */
public enum Certainty {
    STATED,
    RECONSTRUCTED,
    UNKNOWN;

    /** The word of the files, the pages and the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
