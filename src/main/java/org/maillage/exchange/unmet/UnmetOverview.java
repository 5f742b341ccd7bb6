package org.maillage.exchange.unmet;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.MadeUpPeople;
import org.maillage.directory.Field;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.unmet.CountUnmet.OfHalf;
import org.maillage.exchange.unmet.UnmetPage.HalfYear;
import org.maillage.exchange.unmet.UnmetPage.Line;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of unmet needs, and the lines of its file. */
@Component
record UnmetOverview(CountUnmet count, Vocabularies vocabularies, Addressees addressees, MadeUpPeople madeUp) {

    UnmetPage page(UnmetOfTeam it) {
        var frame = Frame.of(say("unmet.title.of", it.team().name()), say("unmet.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(it.team().name(), it.keeps() ? it.team().path() : "/territories");
        return new UnmetPage(
                it.isPublic() ? frame : frame.asPersonal(),
                it.path(),
                "/needs/teams/" + it.team().id(),
                it.keeps(),
                it.isPublic(),
                it.keeps() ? said(it) : "",
                isPartlyMadeUp(it),
                count.of(it.team().id()).stream().map(this::half).toList());
    }

    /** Marks the whole page where all that it counts was made up for the demonstration; whether some of it was, beside others. */
    private boolean isPartlyMadeUp(UnmetOfTeam it) {
        return !madeUp.markAll(count.noters(it.team().id())).isEmpty();
    }

    /** Whether some of what is counted was made up for the demonstration. */
    boolean isMadeUp(UnmetOfTeam it) {
        var noters = count.noters(it.team().id()).stream()
                .flatMap(Stream::ofNullable)
                .toList();
        return !madeUp.among(noters).isEmpty();
    }

    private String said(UnmetOfTeam it) {
        var choice = it.choice();
        if (choice == null) {
            return say("unmet.said.nobody");
        }
        var by = choice.saidBy();
        var name = by == null
                ? say("account.deed.nobody")
                : addressees.of(by).map(Addressee::name).orElseGet(() -> say("account.deed.nobody"));
        return say(
                choice.agreed() ? "unmet.said.agreed" : "unmet.said.withdrawn",
                name,
                Words.moment(choice.saidAt().toInstant()));
    }

    private HalfYear half(OfHalf it) {
        var told = it.told();
        var names = count.names(it);
        var lines = new ArrayList<Line>();
        for (var row = 0; row < it.themes().size(); row++) {
            lines.add(new Line(
                    theme(it.themes().get(row)),
                    Stream.concat(
                                    told.cells().get(row).stream(),
                                    Stream.of(told.rows().get(row)))
                            .map(UnmetOverview::number)
                            .toList()));
        }
        lines.add(new Line(
                say("unmet.all"),
                Stream.concat(told.columns().stream(), Stream.of(told.total()))
                        .map(UnmetOverview::number)
                        .toList()));
        return new HalfYear(
                title(it),
                say("unmet.caption." + Typed.key(it.size())),
                told.total().isEmpty() && told.rows().stream().allMatch(Optional::isEmpty),
                Stream.concat(it.places().stream().map(place -> place(place, names)), Stream.of(say("unmet.all")))
                        .toList(),
                lines);
    }

    private static String title(OfHalf it) {
        return say("unmet.half." + it.half(), String.valueOf(it.year()));
    }

    private String theme(String key) {
        return key.equals(CountUnmet.OTHERS) ? say("unmet.others.theme") : vocabularies.words(Field.THEMES, key);
    }

    private static String place(String code, Map<String, String> names) {
        return code.equals(CountUnmet.OTHERS) ? say("unmet.others.place") : names.getOrDefault(code, code);
    }

    private static String number(Optional<Integer> told) {
        return told.map(Words::count).orElseGet(() -> say("unmet.hidden"));
    }

    /** The lines of the open data, its header first; a number that is not told is empty. */
    List<List<String>> lines(UnmetOfTeam of) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("territoire", "semestre", "echelle", "code_lieu", "lieu", "theme", "besoins_non_pourvus"));
        for (var it : count.of(of.team().id())) {
            var names = count.names(it);
            IntStream.rangeClosed(0, it.themes().size())
                    .forEach(row -> IntStream.rangeClosed(0, it.places().size())
                            .forEach(column -> lines.add(line(of, it, names, row, column))));
        }
        return lines;
    }

    private List<String> line(UnmetOfTeam of, OfHalf it, Map<String, String> names, int row, int column) {
        var sums = row == it.themes().size();
        var all = column == it.places().size();
        var told = sums
                ? all ? it.told().total() : it.told().columns().get(column)
                : all ? it.told().rows().get(row) : it.told().cells().get(row).get(column);
        var code = all ? "" : it.places().get(column);
        return List.of(
                of.team().name(),
                it.year() + "-S" + it.half(),
                Typed.key(it.size()),
                code,
                all ? say("unmet.all") : place(code, names),
                sums ? say("unmet.all") : theme(it.themes().get(row)),
                told.map(String::valueOf).orElse(""));
    }
}
