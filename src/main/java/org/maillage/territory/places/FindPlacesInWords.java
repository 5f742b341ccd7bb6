package org.maillage.territory.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.shared.Folded;
import org.maillage.territory.Kind;
import org.maillage.territory.PlacesInWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the name of a place at the end of words, by the names that places are found by. */
@Service
record FindPlacesInWords(JdbcClient database) implements PlacesInWords {

    /** No place that people look for has more words than these, small ones counted. */
    private static final int LONGEST_NAME = 8;

    private static final int MOST_ROWS = 200;

    /** They stand between what is looked for and where: « près de Redon ». */
    private static final Set<String> LINKS = Set.of(
            "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "le", "la", "les", "pres", "proche", "sur",
            "vers", "in", "at", "near", "of", "around");

    static final String NAMED = """
            select kind, code, name, detail, how, said, weight, sought
            from territory.place
            where sought = any(:names) and whole
            order by weight desc, kind
            limit :rows
            """;

    /** A place and the words by which it is sought. */
    private record Known(String sought, FoundPlace place) {}

    @Override
    public Optional<Ending> atEnd(String words, int limit) {
        var typed = Arrays.stream(words.strip().split("[\\s,;()]+"))
                .filter(it -> !it.isEmpty())
                .toList();
        var ends = ends(typed);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        var named = database.sql(NAMED)
                .param("names", ends.values().toArray(String[]::new))
                .param("rows", MOST_ROWS)
                .query((row, number) -> new Known(row.getString("sought"), FoundPlace.of(row, number)))
                .list();
        // The longest end that is a name: « Saint-Nicolas-de-Redon » is not Redon.
        return ends.entrySet().stream()
                .filter(end -> named.stream().anyMatch(it -> it.sought().equals(end.getValue())))
                .findFirst()
                .map(end -> ending(typed, end.getKey(), places(named, end.getValue(), limit)));
    }

    private static final String COMMUNES_AND_EPCI = """
            select kind, code, name, detail, how, said, weight, sought, case how when 'name' then 0 else 1 end as past
            from territory.place
            where sought = any(:names) and whole and how <> 'postal' and kind in ('commune', 'epci')
            order by past, weight desc, kind
            limit :rows
            """;

    @Override
    public List<Named> named(String words) {
        var runs = NamesInWords.runs(words);
        if (runs.isEmpty()) {
            return List.of();
        }
        var known = database
                .sql(COMMUNES_AND_EPCI)
                .param("names", NamesInWords.sought(runs).toArray(String[]::new))
                .param("rows", MOST_ROWS)
                .query((row, number) -> new Known(row.getString("sought"), FoundPlace.of(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::sought));
        return NamesInWords.longest(runs, known.keySet()).stream()
                .map(it -> named(it, known.getOrDefault(it.sought(), List.of())))
                .toList();
    }

    // A name of the past is heard where none of today is like it.
    private static Named named(NamesInWords.Run run, List<Known> known) {
        var today = known.stream().filter(it -> it.place().how().equals("name")).toList();
        var meant = today.isEmpty() ? known : today;
        return new Named(
                run.from(),
                run.to(),
                places(meant, run.sought(), MOST_ROWS),
                meant.stream().mapToLong(it -> it.place().weight()).max().orElse(0));
    }

    /** The last words as places are sought by them, by where they begin, the longest first. */
    private static Map<Integer, String> ends(List<String> typed) {
        var ends = new LinkedHashMap<Integer, String>();
        for (var from = Math.max(0, typed.size() - LONGEST_NAME); from < typed.size(); from++) {
            var sought = Sought.name(joined(typed, from, typed.size()));
            if (sought.text().length() > 1) {
                ends.put(from, sought.text());
            }
        }
        return ends;
    }

    private static List<Place> places(List<Known> named, String sought, int limit) {
        var found = new LinkedHashMap<String, Place>();
        named.stream()
                .filter(it -> it.sought().equals(sought))
                .map(Known::place)
                .forEach(it -> found.putIfAbsent(
                        it.kind() + it.code(),
                        new Place(Kind.of(it.kind()), it.code(), it.name(), it.detailWords(), it.path())));
        return found.values().stream().limit(limit).toList();
    }

    private static Ending ending(List<String> typed, int from, List<Place> places) {
        var before = new ArrayList<>(typed.subList(0, from));
        while (!before.isEmpty() && LINKS.contains(Folded.of(before.getLast()))) {
            before.removeLast();
        }
        return new Ending(String.join(" ", before), joined(typed, from, typed.size()), places);
    }

    private static String joined(List<String> typed, int from, int to) {
        return String.join(" ", typed.subList(from, to));
    }
}
