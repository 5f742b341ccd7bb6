package org.maillage.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The public pages that are measured.
 *
 * @param visits to the pages that are there; those to territories share a name
 * @param notThere paths of pages that the platform does not have, with its answer
 */
record Pages(List<Visit> visits, List<String> notThere) {

    static final String TERRITORY = "/territories/...";

    private static final int TERRITORIES = 50;
    private static final List<String> PATHS = List.of(
            "/", "/editions", "/editions/co-construction-territoriale-2018", "/lessons", "/territories", "/about");
    private static final Pattern MAPPED = Pattern.compile("<loc>[^<]*?(/territories/[a-z]+/[^<]+)</loc>");
    private static final Pattern TERRITORY_PATH = Pattern.compile("\"url\":\"(/territories/[^\"?#]+)");

    static Pages find(Site site) throws IOException {
        var visits = new ArrayList<Visit>();
        var notThere = new ArrayList<String>();
        for (var path : PATHS) {
            var answer = site.get(path);
            if (answer.isThere()) {
                visits.add(Visit.to(path));
            } else {
                notThere.add("%s (%d)".formatted(path, answer.status()));
            }
        }
        var territories = territories(site);
        territories.forEach(path -> visits.add(new Visit(TERRITORY, path)));
        if (territories.isEmpty()) {
            notThere.add(TERRITORY);
        }
        return new Pages(List.copyOf(visits), List.copyOf(notThere));
    }

    /** So many that none is kept until it is asked for again. */
    static List<Visit> ofAllTerritories(Site site) throws IOException {
        var map = site.get("/sitemap.xml");
        return map.isThere()
                ? MAPPED.matcher(map.text())
                        .results()
                        .map(it -> new Visit(TERRITORY, it.group(1)))
                        .distinct()
                        .toList()
                : List.of();
    }

    long count() {
        return visits.stream().map(Visit::path).distinct().count();
    }

    /** Territories that the search for places names. */
    private static List<String> territories(Site site) throws IOException {
        var paths = new LinkedHashSet<String>();
        for (var search : Prefixes.searches()) {
            var answer = site.get(search.path());
            if (!answer.isThere()) {
                break;
            }
            paths.addAll(territoriesNamed(answer.text()));
        }
        return paths.stream().limit(TERRITORIES).toList();
    }

    static List<String> territoriesNamed(String suggestions) {
        return TERRITORY_PATH
                .matcher(suggestions)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
