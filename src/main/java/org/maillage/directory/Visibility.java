package org.maillage.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Saying;
import org.maillage.web.Choice;

/** Who sees something, from everybody to whoever keeps it. */
public enum Visibility {
    /** Everybody on the net. */
    PUBLIC,
    /** Whoever holds a role on the platform. */
    NETWORK,
    /** The team of the territory that keeps it. */
    TERRITORY,
    /** Whoever in that team keeps it. */
    PRIVATE;

    public static Visibility of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    public static Optional<Visibility> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column().equals(column)).findFirst();
    }

    /** All of them, to choose from. */
    public static List<Choice> choices() {
        return Arrays.stream(values()).map(Visibility::choice).toList();
    }

    public Choice choice() {
        return Choice.of(column(), words());
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The narrower of two: part of a record is never seen by more people than the record. */
    public Visibility within(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Saying words() {
        return Saying.of("directory.visibility." + column());
    }
}
