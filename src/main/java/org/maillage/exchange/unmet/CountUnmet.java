package org.maillage.exchange.unmet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.Reach;
import org.maillage.shared.RecordRows;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the needs of a team that are not met, by the half-year in which they were noted. Each counts once, under the first of
 * its themes. What somebody keeps for themselves, and what tells of a person in difficulty by name, counts nowhere.
 */
@Component
record CountUnmet(JdbcClient database, Communes communes) {

    /** So many half-years are told of. */
    static final int HALVES = 6;

    /** The places that are told of, from the smallest on. */
    private static final List<Reach> SIZES = List.of(Reach.COMMUNE, Reach.EPCI, Reach.DEPARTMENT);

    /** Themes or places that are too few to stand by themselves, and needs of which nobody has said it. */
    static final String OTHERS = "";

    private static final String COUNTED = """
            from exchange.need n
            where n.owner = :team
            and n.kind = 'need'
            and n.state <> 'met'
            and n.visibility <> 'private'
            and not n.tells_of_person
            """;

    /**
     * Needs that were noted in a half-year.
     *
     * @param half 1 or 2
     * @param theme its key; empty for none
     * @param place code of the commune; empty while nobody knows
     */
    record Counted(int year, int half, String theme, String place, int needs) {}

    /**
     * A half-year as it is told.
     *
     * @param themes keys of the rows, and {@code places} codes of the columns; the last of both is {@link #OTHERS}
     */
    record OfHalf(int year, int half, Reach size, List<String> themes, List<String> places, ToldTable told) {}

    /** The latest half-year first. */
    List<OfHalf> of(UUID team) {
        var counted = database.sql("""
                select extract(year from n.created_at at time zone 'Europe/Paris')::int as year,
                  case when extract(month from n.created_at at time zone 'Europe/Paris') < 7 then 1 else 2 end as half,
                  coalesce(n.themes[1], '') as theme, coalesce(n.commune, '') as place, count(*)::int as needs
                """ + COUNTED + "group by 1, 2, 3, 4")
                .param("team", team)
                .query(RecordRows.of(Counted.class))
                .list();
        var known = communes.of(counted.stream().map(Counted::place).collect(Collectors.toSet()));
        return counted.stream().collect(Collectors.groupingBy(it -> 2 * it.year() + it.half())).entrySet().stream()
                .sorted(Map.Entry.<Integer, List<Counted>>comparingByKey().reversed())
                .limit(HALVES)
                .map(it -> table(it.getValue(), known))
                .toList();
    }

    /** Those who have noted what is counted; null for nobody who is known any more. */
    List<@Nullable UUID> noters(UUID team) {
        var noters = new ArrayList<@Nullable UUID>();
        database.sql("select distinct n.keeper " + COUNTED).param("team", team).query(row -> {
            noters.add(row.getObject(1, UUID.class));
        });
        return noters;
    }

    /** In places of the smallest size in which at least half of the needs lie where there are enough. */
    static OfHalf table(List<Counted> counted, Map<String, Commune> known) {
        var size = SIZES.stream()
                .filter(it -> isEnough(counted, at(it, known)))
                .findFirst()
                .orElse(Reach.DEPARTMENT);
        var at = at(size, known);
        var themes = told(counted, Counted::theme);
        var places = told(counted, it -> at.apply(it.place()));
        var counts = new int[themes.size()][places.size()];
        for (var it : counted) {
            var row = themes.indexOf(it.theme());
            var column = places.indexOf(at.apply(it.place()));
            counts[row < 0 ? themes.size() - 1 : row][column < 0 ? places.size() - 1 : column] += it.needs();
        }
        var first = counted.getFirst();
        return new OfHalf(first.year(), first.half(), size, themes, places, HideFew.of(counts));
    }

    private static UnaryOperator<String> at(Reach size, Map<String, Commune> known) {
        return code -> {
            var it = known.get(code);
            if (it == null) {
                return OTHERS;
            }
            var epci = it.epci();
            return switch (size) {
                case COMMUNE -> it.code();
                case EPCI -> epci == null ? OTHERS : epci;
                default -> it.department();
            };
        };
    }

    private static boolean isEnough(List<Counted> counted, UnaryOperator<String> at) {
        var all = counted.stream().mapToInt(Counted::needs).sum();
        var told = sums(counted, it -> at.apply(it.place())).entrySet().stream()
                .filter(it -> !it.getKey().equals(OTHERS) && it.getValue() >= HideFew.FEWEST)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return 2 * told >= all;
    }

    /** Those of which there are enough, in an order that says nothing of how many; all others are one, be there some or none. */
    private static List<String> told(List<Counted> counted, Function<Counted, String> by) {
        return Stream.concat(
                        sums(counted, by).entrySet().stream()
                                .filter(it -> !it.getKey().equals(OTHERS) && it.getValue() >= HideFew.FEWEST)
                                .map(Map.Entry::getKey)
                                .sorted(),
                        Stream.of(OTHERS))
                .toList();
    }

    private static Map<String, Integer> sums(List<Counted> counted, Function<Counted, String> by) {
        return counted.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(Counted::needs)));
    }

    /** Names of the places of a table, by their codes. */
    Map<String, String> names(OfHalf it) {
        var kind = it.size().name().toLowerCase(Locale.ROOT);
        var codes = it.places().stream().filter(code -> !code.equals(OTHERS)).toList();
        return communes.names(Map.of(kind, codes)).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().substring(kind.length()), Map.Entry::getValue));
    }
}
