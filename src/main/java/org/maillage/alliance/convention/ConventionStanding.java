package org.maillage.alliance.convention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;

/**
 * Where one stands with a convention.
 *
 * @param hundredths of minutes that count for it
 * @param figures of its team in its period
 */
record ConventionStanding(long hundredths, List<TeamCount> figures) {

    private static final int HUNDREDTHS = 100;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int PERCENT = 100;

    ConventionStanding {
        figures = List.copyOf(figures);
    }

    long minutes() {
        return hundredths / HUNDREDTHS;
    }

    /** How many there are by now of what an objective counts; null where it counts nothing, or nobody has said it. */
    @Nullable
    Long reached(Objective objective) {
        var counts = objective.counts();
        if (counts == null) {
            return null;
        }
        var said = objective.reached();
        return switch (counts) {
            case HOURS -> minutes() / MINUTES_OF_HOUR;
            case OTHER -> said == null ? null : said.longValue();
            case MEETINGS, PEOPLE_MET, INTRODUCTIONS, NEEDS, IDEAS, CREATIVITY, STUDIES, SHEETS, HOSTED ->
                number(What.valueOf(counts.name()));
        };
    }

    private @Nullable Long number(What what) {
        var figure = byWhat().get(what);
        return figure == null ? null : figure.number();
    }

    private Map<What, TeamCount> byWhat() {
        return figures.stream().collect(toMap(TeamCount::what, identity(), (one, other) -> one));
    }

    /** How much of its target an objective has reached, in percent, at most its whole; null where nobody knows. */
    @Nullable
    Integer percent(Objective objective) {
        var reached = reached(objective);
        var target = objective.target();
        return reached == null || target == null ? null : (int) Math.min(PERCENT, reached * PERCENT / target);
    }
}
