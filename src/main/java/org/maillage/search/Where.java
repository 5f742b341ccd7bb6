package org.maillage.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Question.View;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Departments;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SeekPlaces;
import org.springframework.stereotype.Component;

/** Knows the places that questions name. */
@Component
public class Where {

    private static final int MOST = 8;
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 1_000;

    /** Degrees around a place on its map. */
    private static final double AROUND = 0.05;

    private static final double KILOMETRES_OF_DEGREE = 111.2;

    private final Communes communes;
    private final Perimeters perimeters;
    private final SeekPlaces seekPlaces;
    private final Departments departments;

    /** One question asks for its commune several times, and so do those of a map that is moved. */
    private final Cache<String, Optional<Commune>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    Where(Communes communes, Perimeters perimeters, SeekPlaces seekPlaces, Departments departments) {
        this.departments = departments;
        this.communes = communes;
        this.perimeters = perimeters;
        this.seekPlaces = seekPlaces;
    }

    /** The point of the commune that a question names; null for none. */
    @Nullable
    GeoPoint point(Question question) {
        return commune(question)
                .filter(it -> it.latitude() != null && it.longitude() != null)
                .map(Where::point)
                .orElse(null);
    }

    private static GeoPoint point(Commune commune) {
        return GeoPoint.of(
                java.util.Objects.requireNonNull(commune.latitude()),
                java.util.Objects.requireNonNull(commune.longitude()));
    }

    private Optional<Commune> commune(Question question) {
        return question.placeKind().equals("commune")
                ? known.get(question.placeCode(), communes::find)
                : Optional.empty();
    }

    /** A place that may be meant. */
    record Named(String key, String words) {}

    /** The places that somebody may mean by what they typed, the likeliest first; one of exactly that name alone. */
    List<Named> meant(String typed) {
        if (communes.meant(typed) instanceof Communes.Meant.One(var code) && typed.contains("(")) {
            return List.of(new Named("commune-" + code, typed));
        }
        var likely = seekPlaces.seekPlaces(typed, MOST);
        var exact =
                likely.stream().filter(it -> it.name().equalsIgnoreCase(typed)).toList();
        return (exact.size() == 1 ? exact : likely)
                .stream()
                        .map(it -> new Named(it.kind() + "-" + it.code(), it.name() + ", " + it.detail()))
                        .toList();
    }

    /** The name of the place that a question names; empty for none. */
    public String name(Question question) {
        return switch (question.placeKind()) {
            case "" -> "";
            case "commune" -> commune(question).map(Commune::typed).orElse("");
            case "lived" -> {
                var id = UUID.fromString(question.placeCode());
                yield Map.copyOf(perimeters.names(List.of(id))).getOrDefault(id, "");
            }
            default ->
                communes.names(Map.of(question.placeKind(), List.of(question.placeCode())))
                        .getOrDefault(question.placeKind() + question.placeCode(), "");
        };
    }

    /** The name of a department. */
    String department(String code) {
        var known = departments.all().get(code);
        return known == null ? code : known.name();
    }

    /** The box around the communes of the place, in degrees; null when the question names none. */
    @Nullable
    View box(Question question) {
        if (question.place().isEmpty()) {
            return null;
        }
        var codes = question.placeKind().equals("region")
                ? List.<String>of()
                : perimeters.communesOf(question.placeKind(), question.placeCode());
        var points = communes.of(codes).values().stream()
                .filter(it -> it.latitude() != null && it.longitude() != null)
                .map(Where::point)
                .toList();
        if (points.isEmpty()) {
            return null;
        }
        var more = question.isAround() ? question.kilometres() / KILOMETRES_OF_DEGREE : AROUND;
        var latitudes = points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        var longitudes = points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        return new View(
                longitudes.getMin() - more * 1.4,
                latitudes.getMin() - more,
                longitudes.getMax() + more * 1.4,
                latitudes.getMax() + more);
    }

    /** What an actor of the place lies in: itself, or one of the communes of a lived territory. */
    List<String> parts(Question question) {
        return question.placeKind().equals("lived")
                ? perimeters.communesOf("lived", question.placeCode()).stream()
                        .map(it -> "commune-" + it)
                        .toList()
                : List.of(question.place());
    }

    /** The place and those that hold it: whoever acts in one of them acts here. */
    List<String> holding(Question question) {
        return switch (question.placeKind()) {
            case "commune" -> commune(question).map(Where::within).orElse(List.of(question.place()));
            case "epci", "lived" ->
                // It may lie in several departments and regions, as Redon Agglomération does.
                Stream.concat(
                                parts(question).stream(),
                                communes
                                        .of(perimeters.communesOf(question.placeKind(), question.placeCode()))
                                        .values()
                                        .stream()
                                        .flatMap(it -> Stream.of(
                                                "epci-" + it.epci(),
                                                "department-" + it.department(),
                                                "region-" + it.region())))
                        .distinct()
                        .toList();
            default -> List.of(question.place());
        };
    }

    /** The places that hold a commune, itself first. */
    public static List<String> within(Commune commune) {
        return Stream.of(
                        "commune-" + commune.code(),
                        commune.epci() == null ? "" : "epci-" + commune.epci(),
                        "department-" + commune.department(),
                        "region-" + commune.region())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
