package org.maillage.evaluation.view;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Team;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.view.ViewPages.ChangeLine;
import org.maillage.evaluation.view.ViewPages.GridPage;
import org.maillage.evaluation.view.ViewPages.GridPart;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which a team writes its grid anew, and what the newest version has changed. */
@Component
record GridOverview(Grids grids) {

    private static final int LONGEST = 300;
    private static final int MOST_FRESH = 2;

    static String path(UUID team) {
        return CrossedViewId.ALL + "/teams/" + team + "/grid";
    }

    /** The words that were typed beside items, by their ids. */
    static Map<UUID, String> typed(Grid grid, MultiValueMap<String, String> sent) {
        Map<UUID, String> words = new HashMap<>();
        grid.items().forEach(it -> words.put(it.id(), Typed.line(sent.getFirst("item-" + it.id()))));
        return words;
    }

    /** The words that were typed beside none. */
    static Map<Axis, List<String>> added(MultiValueMap<String, String> sent) {
        Map<Axis, List<String>> words = new HashMap<>();
        for (var axis : Axis.values()) {
            words.put(
                    axis,
                    IntStream.range(0, MOST_FRESH)
                            .mapToObj(it -> Typed.line(sent.getFirst(fresh(axis, it))))
                            .toList());
        }
        return words;
    }

    private static String fresh(Axis axis, int number) {
        return "new-" + Typed.key(axis) + "-" + number;
    }

    // Words that were typed have a line, also where somebody else has taken the last one meanwhile.
    private static List<String> fresh(Grid grid, Axis axis, @Nullable MultiValueMap<String, String> sent) {
        var room = Grid.MOST_OF_AXIS - grid.of(axis).size();
        return IntStream.range(0, MOST_FRESH)
                .filter(it -> it < room
                        || (sent != null
                                && !Typed.line(sent.getFirst(fresh(axis, it))).isEmpty()))
                .mapToObj(it -> fresh(axis, it))
                .toList();
    }

    static Mistakes check(List<GridItem> items) {
        var mistakes = new Mistakes();
        mistakes.unless(!items.isEmpty(), "grid", "view.grid.empty");
        items.forEach(it -> mistakes.atMost(it.words(), "grid", LONGEST));
        for (var axis : Axis.values()) {
            mistakes.unless(
                    items.stream().filter(it -> it.axis() == axis).count() <= Grid.MOST_OF_AXIS,
                    "grid",
                    "view.grid.full",
                    say("view.axis." + Typed.key(axis)),
                    Grid.MOST_OF_AXIS);
        }
        return mistakes;
    }

    /** @param sent what was typed and could not be kept; null for what stands */
    GridPage page(Team team, Grid grid, @Nullable MultiValueMap<String, String> sent, Mistakes mistakes) {
        return new GridPage(
                Frame.of(say("view.grid"), say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .under(say("view.title.all"), CrossedViewId.ALL)
                        .asPersonal(),
                path(team.id()),
                grid.version(),
                grid.example(),
                Arrays.stream(Axis.values()).map(it -> part(it, grid, sent)).toList(),
                grid.version() == 1 ? null : changes(grid),
                mistakes);
    }

    private static GridPart part(Axis axis, Grid grid, @Nullable MultiValueMap<String, String> sent) {
        return new GridPart(
                Typed.key(axis),
                say("view.axis." + Typed.key(axis)),
                grid.of(axis).stream()
                        .map(it -> choice("item-" + it.id(), it.words(), sent))
                        .toList(),
                fresh(grid, axis, sent).stream().map(it -> choice(it, "", sent)).toList());
    }

    private static Choice choice(String name, String stands, @Nullable MultiValueMap<String, String> sent) {
        return new Choice(name, sent == null || !sent.containsKey(name) ? stands : Typed.line(sent.getFirst(name)));
    }

    private List<ChangeLine> changes(Grid grid) {
        return GridChange.between(grids.of(grid.team(), grid.version() - 1).items(), grid.items()).changes().stream()
                .map(it -> new ChangeLine(
                        say("view.becomes." + Typed.key(it.becomes())),
                        it.item().words()))
                .toList();
    }
}
