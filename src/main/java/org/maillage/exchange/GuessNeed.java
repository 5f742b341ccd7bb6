package org.maillage.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.exchange.HearPlace.Heard;
import org.maillage.territory.Communes;
import org.springframework.stereotype.Component;

/**
 * Supposes what nobody has said of a need: themes of its words, else of its actor; its place where its words say, else where
 * its actor is; and where an offer holds, there where its actor acts, else in the EPCI of its place. Nothing is supposed of
 * the team's seat, and of several places that words may mean, none: somebody is asked.
 */
@Component
record GuessNeed(Communes communes, Concepts concepts, HearPlace hearPlace) {

    /**
     * What is supposed.
     *
     * @param guessed what of these nobody has said
     */
    record Guess(List<String> themes, String place, List<String> perimeter, Set<Guessed> guessed) {}

    /** @param nowhere whether somebody has said that it is in no one place: then none is supposed */
    Guess guess(
            NeedKind kind,
            String words,
            @Nullable Actor actor,
            List<String> themes,
            String place,
            List<String> perimeter,
            boolean nowhere) {
        var guessed = EnumSet.noneOf(Guessed.class);
        var known = themes;
        if (themes.isEmpty()) {
            known = supposed(words, actor);
            mark(guessed, Guessed.THEMES, !known.isEmpty());
        }
        var isOpen = place.isEmpty() && !nowhere;
        var heard = isOpen ? hearPlace.hear(words) : new Heard.Nowhere();
        var where = isOpen ? where(heard, actor) : place;
        mark(guessed, Guessed.COMMUNE, isOpen && !where.isEmpty());
        var holds = perimeter;
        if (perimeter.isEmpty()) {
            holds = holds(kind, place, where, heard, actor);
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

    /** Where its words say, else where its actor is; of several places that they may mean, that of the actor alone. */
    private static String where(Heard heard, @Nullable Actor actor) {
        var seat = actor == null ? "" : actor.organisation().values().get(Field.COMMUNE);
        return switch (heard) {
            case Heard.Here here -> here.commune();
            case Heard.OneOf one -> one.communes().contains(seat) ? seat : "";
            case Heard.Nowhere nowhere -> seat;
        };
    }

    private List<String> holds(NeedKind kind, String place, String where, Heard heard, @Nullable Actor actor) {
        if (heard instanceof Heard.Here here
                && (kind.asks() || !here.perimeter().isEmpty())) {
            return here.perimeter();
        }
        if (kind.asks()) {
            return List.of();
        }
        return place.isEmpty()
                        && !(heard instanceof Heard.Here)
                        && actor != null
                        && !actor.acts().isEmpty()
                ? actor.acts()
                : around(where);
    }

    private List<String> supposed(String words, @Nullable Actor actor) {
        var said = concepts.themes(words);
        return said.isEmpty() && actor != null
                ? Stream.of(actor.organisation().values().get(Field.THEMES).split(","))
                        .filter(it -> !it.isEmpty())
                        .toList()
                : said;
    }

    /** The EPCI of a commune; the commune where it is in none, and nothing of a place that is not known. */
    List<String> around(String place) {
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
