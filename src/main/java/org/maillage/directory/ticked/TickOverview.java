package org.maillage.directory.ticked;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;
import static org.maillage.shared.Words.zone;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.KeptSheets.Kept;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.SheetFiltersOverview;
import org.maillage.directory.Team;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which sheets of a team are ticked. */
@Component
record TickOverview(
        KeptSheets keptSheets, SheetFiltersOverview filters, TickedSheets sheets, Communes communes, Clock clock) {

    private static final int MOST = 100;
    private static final int MOST_RECENT = 20;

    static String path(Team team) {
        return team.path() + "/sheets";
    }

    TickPage page(Team team, Reader reader, Asked asked, @Nullable UUID after, Mistakes mistakes) {
        var today = today(clock);
        var path = path(team);
        var here = asked.at(path);
        var found = keptSheets.after(after, team.id(), asked, reader, today, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var names = communes.of(shown.stream().map(Kept::commune).toList());
        return new TickPage(
                Frame.of(say("ticked.tick"), say("ticked.tick.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("team.of", team.name()), team.path())
                        .asPersonal(),
                team,
                path,
                filters.of(team, asked, path),
                say("ticked.all", keptSheets.count(team.id(), asked, reader, today)),
                asked.named().entrySet().stream()
                        .map(it -> new Choice(it.getKey(), it.getValue()))
                        .toList(),
                shown.stream().map(it -> row(it, names)).toList(),
                after == null ? "" : here,
                found.size() > MOST
                        ? here + (here.contains("?") ? "&" : "?") + "after="
                                + shown.getLast().id()
                        : "",
                sheets.recent(team.id(), OffsetDateTime.now(clock).minus(Ticked.KEPT), MOST_RECENT).stream()
                        .map(it -> new Link(
                                say(
                                        "ticked.recent",
                                        it.sheets(),
                                        day(it.at().atZoneSameInstant(zone()).toLocalDate())),
                                Ticked.path(it.id())))
                        .toList(),
                mistakes);
    }

    private static TickPage.Row row(Kept it, Map<String, Commune> names) {
        var commune = names.get(it.commune());
        return new TickPage.Row(
                it.id().toString(),
                it.name().isEmpty() ? say("directory.not-named") : it.name(),
                Stream.of(
                                commune == null ? "" : commune.name(),
                                say(it.visibility().words()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
