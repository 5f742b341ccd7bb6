package org.maillage.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Perimeters;
import org.springframework.stereotype.Component;

/** Knows the places that questions name. */
@Component
class Where {

    private final Communes communes;
    private final Perimeters perimeters;

    Where(Communes communes, Perimeters perimeters) {
        this.communes = communes;
        this.perimeters = perimeters;
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
        return question.placeKind().equals("commune") ? communes.find(question.placeCode()) : Optional.empty();
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
            case "commune" -> commune(question).map(DescribeActor::within).orElse(List.of(question.place()));
            case "epci", "lived" ->
                Stream.concat(
                                parts(question).stream(),
                                perimeters.communesOf(question.placeKind(), question.placeCode()).stream()
                                        .limit(1)
                                        .flatMap(it -> communes.find(it).stream())
                                        .flatMap(it -> Stream.of(
                                                "epci-" + it.epci(),
                                                "department-" + it.department(),
                                                "region-" + it.region())))
                        .distinct()
                        .toList();
            default -> List.of(question.place());
        };
    }
}
