package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Programme;
import org.maillage.programme.desk.Indicator;
import org.maillage.programme.desk.Standing;
import org.maillage.programme.desk.Standings;
import org.maillage.programme.rollout.ComparePage.Cell;
import org.maillage.programme.rollout.ComparePage.IndicatorRow;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the editions of a programme side by side. */
@Component
record CompareOverview(LiveEditions editions, Standings standings) {

    /** Columns that still can be read. */
    static final int MOST_COLUMNS = 6;

    private static final int FIRST_COLUMNS = 3;
    private static final int MOST_CHOICES = 200;

    /** @param chosen slugs of the editions to compare; none for the last ones */
    ComparePage page(Programme programme, List<String> chosen) {
        var all = editions.of(programme.id(), 0, MOST_CHOICES);
        var shown = all.stream()
                .filter(it -> chosen.isEmpty() || chosen.contains(it.slug()))
                .limit(chosen.isEmpty() ? FIRST_COLUMNS : MOST_COLUMNS)
                .toList();
        return new ComparePage(
                Frame.of(say("rollout.compare"), programme.title())
                        .under(programme.title(), programme.path())
                        .asPersonal(),
                programme.path() + "/compare",
                all.stream()
                        .map(it -> new Choice(it.slug(), it.title() + ", " + say(it.period())))
                        .toList(),
                shown,
                rows(shown));
    }

    private List<IndicatorRow> rows(List<LiveEdition> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var standing = standings.of(shown);
        var read = shown.stream().map(it -> standing.get(it.id())).toList();
        var rows = new ArrayList<IndicatorRow>();
        rows.add(row("rollout.compare.period", read, it -> say(it.edition().period())));
        rows.add(row("rollout.compare.status", read, it -> say(it.edition().statusWords())));
        rows.add(row(
                "rollout.compare.territories",
                read,
                it -> Words.count(it.places().size())));
        rows.add(row(
                "rollout.compare.sessions",
                read,
                it -> say("rollout.compare.held", it.held(), it.sessions().size())));
        var counted = read.stream().map(Standing::indicators).toList();
        IntStream.range(0, counted.getFirst().size()).forEach(place -> {
            var first = counted.getFirst().get(place);
            rows.add(new IndicatorRow(
                    say(first.name()),
                    say(first.formula()),
                    counted.stream().map(it -> cell(it.get(place))).toList()));
        });
        return rows;
    }

    private static IndicatorRow row(String key, List<Standing> shown, Function<Standing, String> value) {
        return new IndicatorRow(
                say(key),
                "",
                shown.stream().map(it -> new Cell(value.apply(it), "")).toList());
    }

    private static Cell cell(Indicator indicator) {
        return new Cell(say(indicator.value()), say(indicator.counted()));
    }
}
