package org.maillage.alliance.thirdplace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Hosted;
import org.maillage.directory.Link;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the list of the third places around a team. None is ranked: they stand by their names. */
@Component
record ThirdPlacesOverview(
        ThirdPlaces places, PlaceTies ties, ReadThirdPlace read, DirectoryPolicy policy, Communes communes) {

    private static final int A_PAGE = 30;

    ThirdPlacesPage teams(Reader reader) {
        return new ThirdPlacesPage(frame(say("thirdplace.title")), links(reader), "", List.of(), "");
    }

    private List<Link> links(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Link(policy.nameOf(it), ThirdPlace.ofTeam(it)))
                .sorted(Comparator.comparing(Link::words))
                .toList();
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("thirdplace.description"))
                .under(say("thirdplace.alliances"), "/alliances")
                .asPersonal();
    }

    ThirdPlacesPage list(Team team, Reader reader, @Nullable UUID after) {
        var found = places.of(team.id(), reader, after, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        var ids = shown.stream().map(Organisation::id).toList();
        var hosted = hosted(ids, reader);
        var where = communes.of(shown.stream()
                .map(it -> it.values().get(Field.COMMUNE))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList());
        var ours = ties.ours(team.id(), ids, read.period().until()).stream()
                .collect(groupingBy(
                        PlaceTies.Ours::place,
                        mapping(it -> say("thirdplace.ours.role." + Typed.key(it.role())), joining(", "))));
        return new ThirdPlacesPage(
                frame(say("thirdplace.title.of", team.name())),
                reader.teams().size() > 1 ? links(reader) : List.of(),
                say(
                        "thirdplace.period",
                        day(read.period().from()),
                        day(read.period().until())),
                shown.stream()
                        .map(it -> new ThirdPlacesPage.Row(
                                it.name(),
                                ThirdPlace.path(team.id(), it.id()),
                                where(it, where),
                                DescribeHosted.sums(hosted.getOrDefault(it.id(), List.of())),
                                ours.getOrDefault(it.id(), "")))
                        .toList(),
                found.size() > A_PAGE ? ThirdPlace.ofTeam(team.id()) + "?after=" + ids.getLast() : "");
    }

    private static String where(Organisation it, Map<String, Commune> communes) {
        var commune = communes.get(it.values().get(Field.COMMUNE));
        return commune == null ? "" : commune.words();
    }

    // By the place as it is now, whatever sheets have become it.
    private Map<UUID, List<Hosted>> hosted(List<UUID> ids, Reader reader) {
        var became = new HashMap<UUID, UUID>();
        places.sheets(ids).forEach((place, sheets) -> sheets.forEach(it -> became.put(it, place)));
        return became.isEmpty()
                ? Map.of()
                : read.hosted(became.keySet(), reader).stream()
                        .collect(groupingBy(it -> became.getOrDefault(it.place(), it.place())));
    }
}
