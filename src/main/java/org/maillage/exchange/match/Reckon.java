package org.maillage.exchange.match;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.Reach;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Point;

/** Holds what is said against what may help it, part by part. What holds in another place than that of the need is no help. */
final class Reckon {

    /** So far away, distance counts half. */
    private static final double HALF_AWAY = 25;

    /** After so many days, freshness counts about a third. */
    private static final double STALE = 365;

    /** Below so many, what came of it before is nobody's to tell. */
    static final int SILENT = 5;

    /** Of another theme, so little in common is chance. */
    private static final double CHANCE = 0.12;

    private static final double SUPPOSED = 0.7;
    private static final double UNKNOWN_CAPACITY = 0.5;

    private final Said asked;
    private final Weights weights;
    private final WordsInCommon words;
    private final Map<String, Commune> communes;
    private final Map<UUID, Outcomes> outcomes;
    private final Instant now;

    /** How often it came to something with an actor. */
    record Outcomes(int tried, int met) {}

    Reckon(
            Said asked,
            Weights weights,
            Concepts concepts,
            Commonness.Counts counts,
            Map<String, Commune> communes,
            Map<UUID, Outcomes> outcomes,
            Instant now) {
        this.asked = asked;
        this.weights = weights;
        this.words = new WordsInCommon(asked.lexemes(), concepts, counts);
        this.communes = communes;
        this.outcomes = outcomes;
        this.now = now;
    }

    /** The best of these, the best first; nothing that is about something else. */
    List<Match> best(List<Said> candidates, int most) {
        return sorted(candidates, it -> !it.chance()).limit(most).toList();
    }

    /** What is about something else as far as words say, but holds for sure where the need is. */
    List<Match> beside(List<Said> candidates, int most) {
        return sorted(candidates, Match::chance).limit(most).toList();
    }

    private Stream<Match> sorted(List<Said> candidates, Predicate<Match> which) {
        return candidates.stream()
                .flatMap(it -> match(it).stream())
                .filter(which)
                .sorted(Comparator.comparingInt(Match::score)
                        .reversed()
                        .thenComparing(it -> it.said().id()));
    }

    /** The match with one; empty for what holds elsewhere, or has no room left, or is chance and may hold elsewhere. */
    private Optional<Match> match(Said it) {
        var common = words.with(it.lexemes());
        var theme = theme(it);
        var perimeter = perimeter(it);
        var left = it.left();
        var chance = common.value() < CHANCE && theme == 0;
        if (perimeter < 0 || (chance && perimeter == 0) || (left != null && left <= 0)) {
            return Optional.empty();
        }
        var values = new EnumMap<MatchPart, Double>(MatchPart.class);
        values.put(MatchPart.WORDS, common.value());
        values.put(MatchPart.THEME, theme);
        values.put(MatchPart.PERIMETER, perimeter);
        var kilometres = kilometres(it);
        if (kilometres >= 0) {
            values.put(MatchPart.DISTANCE, HALF_AWAY / (HALF_AWAY + kilometres));
        }
        values.put(MatchPart.CAPACITY, left == null ? UNKNOWN_CAPACITY : 1.0);
        values.put(
                MatchPart.FRESHNESS,
                Math.exp(-Math.max(0, Duration.between(it.changedAt(), now).toDays()) / STALE));
        if (!asked.sector().isEmpty() && !it.sector().isEmpty()) {
            values.put(MatchPart.SECTORS, asked.sector().equals(it.sector()) ? 0.0 : 1.0);
        }
        var before = before(it.actor());
        if (before != null) {
            values.put(MatchPart.OUTCOMES, before.met() / (double) before.tried());
        }
        return Optional.of(new Match(it, weights.tenths(values), common, chance, kilometres));
    }

    private @Nullable Outcomes before(@Nullable UUID actor) {
        var known = actor == null ? null : outcomes.get(actor);
        return known == null || known.tried() < SILENT ? null : known;
    }

    private double theme(Said it) {
        if (asked.themes().isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(asked.themes());
        shared.retainAll(it.themes());
        return shared.size() / (double) asked.themes().size();
    }

    /** How surely the one holds at the place of the other; negative when it holds elsewhere. */
    private double perimeter(Said it) {
        var holds = asked.asks() ? it : asked;
        var place = communes.get(asked.asks() ? asked.place() : it.place());
        if (holds.perimeter().isEmpty() || place == null) {
            return 0;
        }
        if (Reach.around(place).stream().noneMatch(holds.perimeter()::contains)) {
            return -1;
        }
        return holds.supposed() ? SUPPOSED : 1;
    }

    private double kilometres(Said it) {
        var here = point(asked.place());
        var there = point(it.place());
        return here == null || there == null ? -1 : here.kilometresTo(there);
    }

    private @Nullable Point point(String commune) {
        var it = communes.get(commune);
        return it == null || it.latitude() == null || it.longitude() == null
                ? null
                : new Point(it.latitude(), it.longitude());
    }
}
