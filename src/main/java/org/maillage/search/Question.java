package org.maillage.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks for. The list, the map, exports, saved searches and their alerts all ask the same question, so that what
 * is seen is what is exported.
 *
 * @param words as they were typed
 * @param narrowed by the facets that were chosen, at most one value of each
 * @param place kind and code, with a hyphen between them; empty for everywhere
 * @param kilometres around the place, when that is a commune; 0 for the place itself
 * @param view the part of the map that is looked at; null for all
 */
public record Question(
        String words,
        Map<Facet, String> narrowed,
        String place,
        int kilometres,
        Order order,
        @Nullable View view) {

    static final List<Integer> DISTANCES = List.of(0, 5, 10, 20, 50, 100);

    private static final int LONGEST = 200;

    public Question {
        narrowed = Map.copyOf(narrowed);
    }

    /** By what answers are counted and narrowed: each is a field of {@link Entry} by its name. */
    public enum Facet {
        KIND,
        SECTOR,
        PROFILE,
        THEMES,
        FAMILIES,
        DEPARTMENT;

        /** Its name in the index and in addresses. */
        String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** In which order answers come. */
    public enum Order {
        BEST,
        NAME,
        DISTANCE,
        NEWEST,
        FRESHEST;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Order> find(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /** A part of the map, in degrees. */
    record View(double west, double south, double east, double north) {

        /** As it stands in addresses. */
        String typed() {
            return west + "," + south + "," + east + "," + north;
        }

        /** The part of it that lies in another. */
        View within(View other) {
            return new View(
                    Math.max(west, other.west),
                    Math.max(south, other.south),
                    Math.max(Math.max(west, other.west), Math.min(east, other.east)),
                    Math.max(Math.max(south, other.south), Math.min(north, other.north)));
        }

        public static @Nullable View of(String typed) {
            var parts = typed.split(",");
            if (parts.length != 4
                    || !Arrays.stream(parts).allMatch(it -> it.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?"))) {
                return null;
            }
            var west = Math.clamp(Double.parseDouble(parts[0]), -180, 180);
            var south = Math.clamp(Double.parseDouble(parts[1]), -90, 90);
            var east = Math.clamp(Double.parseDouble(parts[2]), -180, 180);
            var north = Math.clamp(Double.parseDouble(parts[3]), -90, 90);
            return west < east && south < north ? new View(west, south, east, north) : null;
        }
    }

    public static Question of(MultiValueMap<String, String> sent) {
        var narrowed = new LinkedHashMap<Facet, String>();
        for (var facet : Facet.values()) {
            var value = first(sent, facet.field());
            if (value.matches("[a-zA-Z0-9][a-zA-Z0-9-]{0,59}")) {
                narrowed.put(facet, value);
            }
        }
        var place = first(sent, "place");
        var kilometres = Typed.number(first(sent, "km"));
        return new Question(
                Typed.opening(first(sent, "q"), LONGEST),
                narrowed,
                isPlace(place) ? place : "",
                DISTANCES.contains(kilometres) ? kilometres : 0,
                Order.find(first(sent, "order")).orElse(Order.BEST),
                View.of(first(sent, "view")));
    }

    private static boolean isPlace(String typed) {
        return typed.matches(
                "(commune|epci|department|region)-[0-9AB]{1,9}|lived-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Typed.words(sent.getFirst(name));
    }

    /** Whether it is around a commune rather than in a place. */
    boolean isAround() {
        return kilometres > 0 && place.startsWith("commune-");
    }

    /** Whether answers say how far they are: in the place itself they are where it is. */
    boolean tellsDistances() {
        return isAround() || order == Order.DISTANCE;
    }

    String placeKind() {
        return place.isEmpty() ? "" : place.substring(0, place.indexOf('-'));
    }

    String placeCode() {
        return place.substring(place.indexOf('-') + 1);
    }

    /** Whether it leaves nothing out. */
    public boolean isOpen() {
        return words.isEmpty() && narrowed.isEmpty() && place.isEmpty();
    }

    public Question with(Facet facet, String value) {
        var changed = new LinkedHashMap<>(narrowed);
        if (value.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new Question(words, changed, place, kilometres, order, view);
    }

    /** The same asked with other words. */
    Question asking(String words) {
        return new Question(words, narrowed, place, kilometres, order, view);
    }

    Question in(String place) {
        return new Question(words, narrowed, place, kilometres, order, view);
    }

    /** The same within so many kilometres of its commune. */
    Question within(int kilometres) {
        return new Question(words, narrowed, place, kilometres, order, view);
    }

    Question by(Order order) {
        return new Question(words, narrowed, place, kilometres, order, view);
    }

    Question seenIn(@Nullable View view) {
        return new Question(words, narrowed, place, kilometres, order, view);
    }

    /** What it asks as the end of an address, without a question mark. */
    public String address() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", words);
        parts.put("place", place);
        parts.put("km", kilometres == 0 ? "" : String.valueOf(kilometres));
        for (var facet : Facet.values()) {
            parts.put(facet.field(), narrowed.getOrDefault(facet, ""));
        }
        parts.put("order", order == Order.BEST ? "" : order.key());
        parts.put("view", view == null ? "" : view.typed());
        return parts.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + UriUtils.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A question that was kept as the end of an address. */
    public static Question ofAddress(String address) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (var part : address.split("&", -1)) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                sent.add(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return of(sent);
    }

    private static String decoded(String part) {
        try {
            return UriUtils.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
