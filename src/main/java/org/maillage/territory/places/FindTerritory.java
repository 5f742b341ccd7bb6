package org.maillage.territory.places;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.territory.Departments;
import org.maillage.territory.FranceMap;
import org.maillage.territory.Kind;
import org.maillage.territory.places.FindPage.Country;
import org.maillage.territory.places.FindPage.Hit;
import org.maillage.territory.places.FindPage.Region;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what the page for finding a territory shows. */
@Component
record FindTerritory(FindPlaces findPlaces, FranceMap france, Departments departments) {

    private static final int HITS = 30;

    FindPage page(String typed) {
        var frame = Frame.of(say("territory.find.title"), say("territory.find.description"))
                .in(Frame.Section.TERRITORIES)
                .withScript("place-search.js");
        var readable = typed.replaceAll("\\p{Cntrl}", " ").strip();
        var hits = readable.isEmpty() ? List.<FoundPlace>of() : findPlaces.findPlaces(readable, HITS);
        return new FindPage(
                frame,
                readable.substring(0, Math.min(readable.length(), Sought.LONGEST)),
                !readable.isEmpty(),
                hits.stream().map(FindTerritory::hit).toList(),
                new Country(
                        "0 0 %d %d".formatted(FranceMap.WIDTH, FranceMap.HEIGHT),
                        france.shapes(),
                        france.aroundParis()),
                regions());
    }

    private static Hit hit(FoundPlace place) {
        var people = place.kind().equals(Kind.COMMUNE.column()) && place.weight() > 0
                ? say("territory.found.people", count(place.weight()))
                : "";
        return new Hit(place.name(), place.path(), place.detailWords(), people);
    }

    private List<Region> regions() {
        var byName = departments.all().values().stream()
                .collect(Collectors.groupingBy(
                        Departments.Department::regionName,
                        () -> new TreeMap<>(Collator.getInstance(Locale.FRENCH)),
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(it -> new Region(
                        it.getKey(),
                        Kind.REGION.path(it.getValue().getFirst().region()),
                        it.getValue().stream()
                                .sorted(Comparator.comparing(Departments.Department::code))
                                .map(has -> new FindPage.Department(has.code(), has.name(), has.path()))
                                .toList()))
                .toList();
    }
}
