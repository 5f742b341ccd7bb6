package org.maillage.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes.Commune;

/**
 * Makes entries of the index out of what modules say.
 *
 * @param communes those that the entries lie in, by their codes
 */
public record MakeEntry(Map<String, Commune> communes) {

    private static final int LONGEST_OPENING = 160;
    private static final String BETWEEN = " \u00b7 ";

    /** The id in the index of an entry of a module. */
    public static String id(SearchEntries module, String id) {
        return module.name() + "-" + id;
    }

    public Entry entry(SearchEntries module, SearchEntry it) {
        var entry = new Entry();
        entry.id = id(module, it.id());
        entry.kind = it.kind();
        entry.path = it.path();
        entry.seen = it.seenBy();
        entry.added = it.added();
        entry.reviewed = it.reviewed();
        names(it, entry);
        facets(it.facets(), entry);
        places(it.place(), entry);
        texts(it.names(), it.texts(), entry);
        return entry;
    }

    private static void names(SearchEntry it, Entry entry) {
        var names = it.names();
        entry.name = AskedWords.joined(names.french());
        entry.englishName = names.english();
        entry.englishBegins = names.english();
        entry.plainName = entry.name;
        entry.order = entry.name;
        entry.begins = names.begins().stream()
                .flatMap(name -> Stream.of(AskedWords.joined(name), String.join(" ", AskedWords.pairs(name))))
                .filter(name -> !name.isEmpty())
                .toList();
        var initials = names.byInitials() ? names.begins().stream().limit(1) : Stream.<String>empty();
        entry.numbers = Stream.concat(
                        it.numbers().stream(), initials.flatMap(name -> AskedWords.initials(name).stream()))
                .distinct()
                .toList();
    }

    private static void facets(SearchEntry.Facets facets, Entry entry) {
        entry.sector = facets.sector();
        entry.profile = facets.profile();
        entry.themes = facets.themes();
        entry.families = facets.families();
    }

    private void places(SearchEntry.Place place, Entry entry) {
        var commune = communes.get(place.commune());
        entry.where = commune == null ? "" : commune.words();
        entry.department = commune == null ? null : commune.department();
        var places = new LinkedHashSet<String>();
        Stream.concat(Stream.of(place.commune()), place.further().stream())
                .map(communes::get)
                .filter(it -> it != null)
                .forEach(it -> places.addAll(Where.within(it)));
        entry.places = List.copyOf(places);
        entry.acts = place.acts();
        entry.point = point(place, commune);
        if (entry.point != null) {
            cells(entry, entry.point);
        }
    }

    private static @Nullable GeoPoint point(SearchEntry.Place place, @Nullable Commune commune) {
        var own = place.point();
        if (own != null) {
            return GeoPoint.of(own.latitude(), own.longitude());
        }
        return commune == null || commune.latitude() == null || commune.longitude() == null
                ? null
                : GeoPoint.of(commune.latitude(), commune.longitude());
    }

    private static void cells(Entry entry, GeoPoint point) {
        var sector = entry.sector == null ? "none" : entry.sector;
        entry.cell5 = Cells.of(5, point.latitude(), point.longitude(), sector);
        entry.cell7 = Cells.of(7, point.latitude(), point.longitude(), sector);
        entry.cell9 = Cells.of(9, point.latitude(), point.longitude(), sector);
        entry.cell11 = Cells.of(11, point.latitude(), point.longitude(), sector);
        entry.cell13 = Cells.of(13, point.latitude(), point.longitude(), sector);
    }

    private static void texts(SearchEntry.Names names, SearchEntry.Texts texts, Entry entry) {
        entry.opening = Typed.opening(texts.opening().replaceAll("\\s+", " ").strip(), LONGEST_OPENING);
        var named = Stream.concat(Stream.of(names.french()), names.begins().stream());
        entry.text = text(entry.where, texts.said(), texts.behind(), named);
        if (!texts.english().isEmpty()) {
            entry.englishText = text(entry.where, texts.english(), texts.behind(), Stream.ofNullable(names.english()));
        }
        // Who reads more of it than all has the words of all, too: a question may join both.
        var wider = entry.text;
        for (var narrower : texts.narrower()) {
            wider += BETWEEN + joined(narrower.said());
            narrower(narrower, wider, entry);
        }
    }

    /** What it says, and behind it the words by which it is found as well: compounds stand there as one word, too. */
    private static String text(String where, List<String> said, List<String> further, Stream<String> names) {
        var compounds = Stream.concat(
                names.flatMap(name -> AskedWords.pairs(name).stream()),
                said.stream().flatMap(it -> AskedWords.compounds(it).stream()));
        var behind = Stream.of(Stream.of(where), further.stream(), compounds.distinct())
                .flatMap(words -> words)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        return joined(said) + (behind.isEmpty() ? "" : BETWEEN + HitProjection.WORDS_BEHIND + " " + behind);
    }

    private static void narrower(SearchEntry.Narrower it, String text, Entry entry) {
        if (it.isOfNetwork()) {
            entry.networkText = text;
        } else if (entry.team == null) {
            entry.team = it.seenBy();
            entry.teamText = text;
        } else {
            entry.kept = it.seenBy();
            entry.privateText = text;
        }
    }

    private static String joined(List<String> said) {
        return said.stream().map(AskedWords::joined).collect(Collectors.joining(BETWEEN));
    }
}
