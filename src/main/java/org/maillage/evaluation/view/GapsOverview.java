package org.maillage.evaluation.view;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Team;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.view.Curve.Point;
import org.maillage.evaluation.view.Gaps.Group;
import org.maillage.evaluation.view.Gaps.ItemGap;
import org.maillage.evaluation.view.Gaps.Shown;
import org.maillage.evaluation.view.ViewPages.Dot;
import org.maillage.evaluation.view.ViewPages.GapLine;
import org.maillage.evaluation.view.ViewPages.GapsPage;
import org.maillage.evaluation.view.ViewPages.GroupLine;
import org.maillage.evaluation.view.ViewPages.HistoryLine;
import org.maillage.evaluation.view.ViewPages.HistoryPage;
import org.maillage.evaluation.view.ViewPages.Spot;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what crossed views show once they are closed: gaps, and how they moved from one to the next. */
@Component
record GapsOverview(CrossedViews views, CrossedViewOverview overview, Grids grids, Voices voices) {

    private static final int ROW = 26;
    private static final int TOP = 30;
    private static final int LEFT = 42;
    private static final int STEP = 86;

    /** So many of the past fit into a table. */
    private static final int MOST_OF_HISTORY = 8;

    private static final int CURVE_STEP = 24;
    private static final int CURVE_HEIGHT = 30;

    private static final List<String> COLOURS =
            List.of("var(--thread)", "var(--accent)", "var(--sun-ink)", "var(--ink)", "var(--link)");

    GapsPage page(CrossedView view, SignedIn me) {
        var grid = grids.of(view.team(), view.grid());
        return Gaps.of(ids(grid), voices.of(view.id()), view.minimum()) instanceof Shown shown
                ? page(view, grid, shown, me)
                : new GapsPage(
                        CrossedViewOverview.frame(view),
                        view.id().path(),
                        CrossedViewOverview.detail(view),
                        "",
                        List.of(),
                        List.of(),
                        0,
                        "",
                        overview.mine(view, grid, me));
    }

    private GapsPage page(CrossedView view, Grid grid, Shown shown, SignedIn me) {
        Map<UUID, GridItem> items = grid.items().stream().collect(Collectors.toMap(GridItem::id, Function.identity()));
        var groups = IntStream.range(0, shown.groups().size())
                .mapToObj(it -> group(view, shown.groups().get(it), it))
                .toList();
        return new GapsPage(
                CrossedViewOverview.frame(view),
                view.id().path(),
                CrossedViewOverview.detail(view),
                say(lead(shown)),
                groups,
                IntStream.range(0, shown.items().size())
                        .mapToObj(it -> line(
                                it,
                                shown.items().get(it),
                                Objects.requireNonNull(
                                        items.get(shown.items().get(it).item()))))
                        .toList(),
                TOP + shown.items().size() * ROW,
                say("view.picture", shown.items().size(), groups.size()),
                overview.mine(view, grid, me));
    }

    /** The key of what there is to do with these gaps: none is the first where nobody differs, or nobody knows. */
    static String lead(Shown shown) {
        var widest = shown.items().isEmpty() ? null : shown.items().getFirst().gap();
        if (shown.groups().size() < 2) {
            return "view.gaps.one";
        }
        return widest == null ? "view.gaps.none" : widest == 0 ? "view.gaps.same" : "view.gaps.lead";
    }

    private static List<UUID> ids(Grid grid) {
        return grid.items().stream().map(GridItem::id).toList();
    }

    private static GroupLine group(CrossedView view, Group group, int number) {
        return new GroupLine(
                group.profiles().stream().map(it -> view.profiles().get(it)).collect(Collectors.joining(" + ")),
                say("view.people.count", group.people()),
                shape(number, 8, 8),
                colour(number));
    }

    private static GapLine line(int row, ItemGap gap, GridItem item) {
        var y = TOP + row * ROW + ROW / 2;
        var positions = gap.positions();
        var known = positions.stream()
                .filter(Objects::nonNull)
                .mapToDouble(it -> it)
                .summaryStatistics();
        var dots = new ArrayList<Dot>();
        for (var it = 0; it < positions.size(); it++) {
            var position = positions.get(it);
            if (position != null) {
                // Those who see it alike stand a little apart, so that all are seen.
                var off = Math.round((it - (positions.size() - 1) / 2f) * 4);
                dots.add(new Dot(shape(it, x(position), y + off), colour(it)));
            }
        }
        return new GapLine(
                row + 1,
                say("view.axis." + Typed.key(item.axis())),
                item.words(),
                gap.gap() == null ? "–" : decimal(gap.gap(), 1),
                positions.stream().map(it -> it == null ? "–" : decimal(it, 1)).toList(),
                y,
                known.getCount() == 0 ? LEFT : x(known.getMin()),
                known.getCount() == 0 ? LEFT : x(known.getMax()),
                dots);
    }

    private static int x(double position) {
        return LEFT + (int) Math.round((position - Voice.LOWEST) * STEP);
    }

    private static String colour(int group) {
        return COLOURS.get(group % COLOURS.size());
    }

    // Shapes differ, for whoever does not tell the colours apart.
    private static String shape(int group, int x, int y) {
        return switch (group % 4) {
            case 0 -> "M%s %sa6 6 0 1 0 12 0a6 6 0 1 0 -12 0z".formatted(x - 6, y);
            case 1 -> "M%s %sh10v10h-10z".formatted(x - 5, y - 5);
            case 2 -> "M%s %sl6.5 11.5h-13z".formatted(x, y - 7);
            default -> "M%s %sl7 7l-7 7l-7 -7z".formatted(x, y - 7);
        };
    }

    /** Item by item, through the crossed views that are closed, the earliest first. */
    HistoryPage history(Team team) {
        var closed = views.of(List.of(team.id())).stream()
                .filter(it -> !it.isOpen())
                .limit(MOST_OF_HISTORY)
                .toList()
                .reversed();
        var points = new LinkedHashMap<UUID, List<@Nullable Point>>();
        var said = new LinkedHashMap<UUID, GridItem>();
        for (var at = 0; at < closed.size(); at++) {
            var view = closed.get(at);
            var grid = grids.of(view.team(), view.grid());
            var gaps = Gaps.of(ids(grid), voices.of(view.id()), view.minimum());
            for (var it : grid.items()) {
                said.put(it.id(), it);
                var all = points.computeIfAbsent(it.id(), id -> new ArrayList<>());
                while (all.size() < at) {
                    all.add(null);
                }
                all.add(point(at, it, gaps));
            }
        }
        return new HistoryPage(
                Frame.of(say("view.history"), say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .under(say("view.title.all"), CrossedViewId.ALL)
                        .asPersonal(),
                closed.stream()
                        .map(it -> new Choice(it.title(), day(Objects.requireNonNull(it.closedOn()))))
                        .toList(),
                said.values().stream()
                        .map(it -> line(it, Objects.requireNonNull(points.get(it.id())), closed.size()))
                        .toList());
    }

    private static @Nullable Point point(int at, GridItem item, Gaps gaps) {
        return gaps instanceof Shown shown
                ? shown.items().stream()
                        .filter(it -> it.item().equals(item.id()) && it.gap() != null)
                        .map(it -> new Point(at, item.revision(), Objects.requireNonNull(it.gap())))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static HistoryLine line(GridItem item, List<@Nullable Point> points, int columns) {
        var curve = Curve.of(points);
        return new HistoryLine(
                say("view.axis." + Typed.key(item.axis())),
                item.words(),
                curve.breaks(),
                IntStream.range(0, columns)
                        .mapToObj(it -> {
                            var point = it < points.size() ? points.get(it) : null;
                            return point == null ? "–" : decimal(point.gap(), 1);
                        })
                        .toList(),
                curve.segments().stream()
                        .filter(it -> it.size() > 1)
                        .map(segment ->
                                segment.stream().map(it -> x(it) + "," + y(it)).collect(Collectors.joining(" ")))
                        .toList(),
                curve.segments().stream()
                        .flatMap(List::stream)
                        .map(it -> new Spot(x(it), y(it)))
                        .toList());
    }

    private static int x(Point it) {
        return 8 + it.at() * CURVE_STEP;
    }

    private static int y(Point it) {
        return CURVE_HEIGHT + 5 - (int) Math.round(it.gap() / (Voice.HIGHEST - Voice.LOWEST) * CURVE_HEIGHT);
    }
}
