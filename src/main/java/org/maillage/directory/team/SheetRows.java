package org.maillage.directory.team;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.zone;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.KeptSheets.Kept;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.SheetFiltersOverview;
import org.maillage.directory.Team;
import org.maillage.directory.team.TeamPage.Sheet;
import org.maillage.directory.team.TeamPage.Sheets;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.springframework.stereotype.Component;

/** The sheets that a team keeps as rows of its page, so many at a time. */
@Component
record SheetRows(KeptSheets keptSheets, SheetFiltersOverview filters, Communes communes) {

    private static final int MOST = 25;

    Sheets list(Team team, Reader reader, Asked asked, @Nullable UUID after, LocalDate today) {
        var found = keptSheets.after(after, team.id(), asked, reader, today, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var names = communes.of(shown.stream().map(Kept::commune).toList());
        return new Sheets(
                asked,
                say("team.sheets.total", keptSheets.count(team.id(), asked, reader, today)),
                shown.stream().map(it -> sheet(it, names)).toList(),
                filters.of(team, asked, team.path()),
                say(asked.isAll() ? "team.none-yet" : "team.sheets.none"),
                after == null ? "" : asked.at(team.path()),
                found.size() > MOST ? and(asked.at(team.path()), shown.getLast().id()) : "",
                Stream.of("csv", "xlsx")
                        .map(it -> new Link(say("team.sheets.export." + it), asked.at(team.path() + "/sheets." + it)))
                        .toList());
    }

    private static String and(String address, UUID after) {
        return address + (address.contains("?") ? "&" : "?") + "after=" + after;
    }

    private static Sheet sheet(Kept it, Map<String, Commune> names) {
        var commune = names.get(it.commune());
        return new Sheet(
                it.name().isEmpty() ? say("directory.not-named") : it.name(),
                "/directory/" + it.id(),
                commune == null ? "" : commune.name(),
                say(
                        "team.sheets.changed",
                        day(it.changedAt().atZoneSameInstant(zone()).toLocalDate())),
                say(it.visibility().words()),
                switch (it.visibility()) {
                    case PUBLIC -> "globe2";
                    case NETWORK -> "diagram-3";
                    case TERRITORY -> "people";
                    case PRIVATE -> "lock";
                },
                it.due());
    }
}
