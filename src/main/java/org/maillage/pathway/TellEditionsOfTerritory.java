package org.maillage.pathway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.shared.Saying;
import org.maillage.territory.Kind;
import org.maillage.territory.Perimeters;
import org.maillage.territory.TellsOfTerritory;
import org.springframework.stereotype.Component;

/** Tells of a territory which published editions it has taken part in: those that name a participant in one of its communes. */
@Component
record TellEditionsOfTerritory(PublishedEditions editions, Perimeters perimeters) implements TellsOfTerritory {

    @Override
    public List<Part> tell(Kind kind, String code) {
        var communes =
                kind == Kind.REGION ? Set.<String>of() : new HashSet<>(perimeters.communesOf(kind.column(), code));
        var lines = editions.all().stream()
                .flatMap(edition -> edition.participants().named().stream()
                        .filter(it -> isIn(it, kind, code, communes))
                        .map(it -> new Line(edition.title().toString(), "/editions/" + edition.slug(), it.name())))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part(Saying.of("pathway.told.editions"), lines, "", Saying.of("pathway.told.editions")));
    }

    private static boolean isIn(
            PublishedEdition.Participant participant, Kind kind, String code, Set<String> communes) {
        return (participant.commune() != null && communes.contains(participant.commune()))
                || (kind == Kind.REGION && code.equals(participant.region()));
    }
}
