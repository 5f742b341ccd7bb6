package org.maillage.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which answers go out. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    GEOJSON("application/geo+json"),
    JSONLD("application/ld+json"),
    MURMURATIONS("application/json");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> find(String ending) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }
}
