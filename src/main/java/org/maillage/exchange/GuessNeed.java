package org.maillage.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.territory.Communes;
import org.springframework.stereotype.Component;

/**
 * Supposes what nobody has said of a need: themes of its actor, else of its words; its place where its actor is; and where
 * an offer holds, there where its actor acts, else in the EPCI of its place. Nothing is supposed of the team's seat.
 */
@Component
record GuessNeed(Communes communes, Concepts concepts) {

    /**
     * What is supposed.
     *
     * @param guessed what of these nobody has said
     */
    record Guess(List<String> themes, String place, List<String> perimeter, Set<Guessed> guessed) {}

    Guess guess(
            NeedKind kind,
            String words,
            @Nullable Actor actor,
            List<String> themes,
            String place,
            List<String> perimeter) {
        var guessed = EnumSet.noneOf(Guessed.class);
        var known = themes;
        if (themes.isEmpty()) {
            known = supposed(words, actor);
            mark(guessed, Guessed.THEMES, !known.isEmpty());
        }
        var where = place;
        if (place.isEmpty() && actor != null) {
            where = actor.organisation().values().get(Field.COMMUNE);
            mark(guessed, Guessed.COMMUNE, !where.isEmpty());
        }
        var holds = perimeter;
        if (perimeter.isEmpty() && !kind.asks()) {
            holds = place.isEmpty() && actor != null && !actor.acts().isEmpty() ? actor.acts() : around(where);
            mark(guessed, Guessed.PERIMETER, !holds.isEmpty());
        }
        return new Guess(
                known.stream().limit(10).toList(),
                where,
                holds.stream().limit(50).toList(),
                guessed);
    }

    private static void mark(Set<Guessed> guessed, Guessed what, boolean supposed) {
        if (supposed) {
            guessed.add(what);
        }
    }

    private List<String> supposed(String words, @Nullable Actor actor) {
        var said = concepts.themes(words);
        return said.isEmpty() && actor != null
                ? Stream.of(actor.organisation().values().get(Field.THEMES).split(","))
                        .filter(it -> !it.isEmpty())
                        .toList()
                : said;
    }

    private List<String> around(String place) {
        return communes.find(place)
                .map(it -> List.of(it.epci() == null ? Reach.COMMUNE.code(it) : Reach.EPCI.code(it)))
                .orElseGet(List::of);
    }

    /** Where it holds, for a reach around a place; empty where the place is not known. */
    List<String> perimeter(@Nullable Reach reach, String place) {
        if (reach == null) {
            return List.of();
        }
        return reach == Reach.COUNTRY
                ? List.of(Reach.EVERYWHERE)
                : communes.find(place)
                        .map(it -> new ArrayList<>(List.of(reach.code(it))))
                        .orElseGet(ArrayList::new);
    }
}
