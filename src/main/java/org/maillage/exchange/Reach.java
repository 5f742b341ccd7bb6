package org.maillage.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Communes.Commune;

/** How far something holds around its place. */
public enum Reach {
    COMMUNE,
    EPCI,
    DEPARTMENT,
    REGION,
    COUNTRY;

    static final String EVERYWHERE = "country-fr";

    /** The place of this size that a commune lies in; itself where it is in no EPCI. */
    public String code(Commune it) {
        var epci = it.epci();
        return switch (this) {
            case COMMUNE -> "commune-" + it.code();
            case EPCI -> epci == null ? "commune-" + it.code() : "epci-" + epci;
            case DEPARTMENT -> "department-" + it.department();
            case REGION -> "region-" + it.region();
            case COUNTRY -> EVERYWHERE;
        };
    }

    /** All places that a commune lies in: what holds in one of them holds for it. */
    public static List<String> around(Commune it) {
        return Arrays.stream(values()).map(reach -> reach.code(it)).distinct().toList();
    }

    /** The reach that a perimeter of one place has; nothing for one of several, which was not said by a reach. */
    static Optional<Reach> of(List<String> perimeter) {
        return perimeter.size() == 1 ? find(kind(perimeter.getFirst())) : Optional.empty();
    }

    public static Optional<Reach> find(@Nullable String kind) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(java.util.Locale.ROOT).equals(kind))
                .findFirst();
    }

    /** The kind of a place of a perimeter. */
    static String kind(String place) {
        return place.substring(0, place.indexOf('-'));
    }

    /** The code of a place of a perimeter. */
    static String codeOf(String place) {
        return place.substring(place.indexOf('-') + 1);
    }
}
