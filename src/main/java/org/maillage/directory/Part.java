package org.maillage.directory;

import java.util.Locale;
import org.maillage.shared.Saying;

/** A part of what is known of an organisation, which has a visibility of its own. */
public enum Part {
    /** That it is there: its names, identifiers, profile, themes and commune. */
    RECORD,
    /** What it says of itself. */
    PRESENTATION,
    /** Its street and its point. */
    ADDRESS,
    /** Its mail address and telephone. */
    CONTACT,
    /** The people met in it. */
    PEOPLE,
    /** The fields that a team has made for itself. */
    OWN;

    /** The column of the visibility. */
    public String column() {
        return this == RECORD ? "visibility" : key() + "_visibility";
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Saying words() {
        return Saying.of("directory.field." + column());
    }
}
