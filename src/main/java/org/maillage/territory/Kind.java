package org.maillage.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Saying;

/** The kinds of places, from a commune to a region, and territories that are lived rather than drawn by law. */
public enum Kind {
    COMMUNE("/communes/"),
    EPCI("/territories/epci/"),
    DEPARTMENT("/territories/departments/"),
    REGION("/territories/regions/"),
    LIVED("/territories/lived/");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    public static Kind of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** The kind of territory whose pages are in a folder, such as {@code departments}. */
    static Optional<Kind> inFolder(String name) {
        return Arrays.stream(values())
                .filter(it -> it != COMMUNE && it.folder.equals("/territories/" + name + "/"))
                .findFirst();
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in addresses with the code after it, such as {@code epci/243500741}. */
    public String key(String code) {
        return folder.substring("/territories/".length()) + code;
    }

    public String path(String code) {
        return folder + code;
    }

    public Saying words() {
        return Saying.of("territory.kind." + column());
    }
}
