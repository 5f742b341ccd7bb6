package org.maillage.alliance.convention;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.maillage.account.TeamCount;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.convention.ConventionPage.DueRow;
import org.maillage.alliance.convention.ConventionPage.FigureRow;
import org.maillage.alliance.convention.ConventionPage.ItemRow;
import org.maillage.alliance.convention.ConventionPage.ObjectiveRow;
import org.maillage.alliance.convention.Objective.Counts;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Signal;

/** Puts into words the rows of the page of a convention: what is to be reached, what is due and what was counted. */
final class ConventionRows {

    private static final int MINUTES_OF_HOUR = 60;

    private ConventionRows() {}

    static ObjectiveRow objective(Convention convention, Objective it, ConventionStanding standing) {
        return new ObjectiveRow(
                it.words(), stands(it, standing), standing.percent(it), convention.path() + "/objectives/" + it.id());
    }

    private static String stands(Objective it, ConventionStanding standing) {
        var counts = it.counts();
        var target = it.target();
        if (counts == null || target == null) {
            return "";
        }
        var reached = standing.reached(it);
        if (reached == null) {
            return say("convention.objective.unknown", Words.count(target));
        }
        return counts == Counts.HOURS
                ? say(
                        "convention.objective.hours",
                        SpentTime.typed((int) standing.minutes()),
                        SpentTime.typed(target * MINUTES_OF_HOUR))
                : say(
                        "convention.objective.stands",
                        Words.count(reached),
                        Words.count(target),
                        say("convention.objective.counts." + Typed.key(counts)));
    }

    static DueRow due(Convention convention, DueDate it, LocalDate today) {
        var kind = say("convention.due.kind." + Typed.key(it.kind()));
        var amount = it.amount();
        var path = convention.path() + "/due-dates/" + it.id();
        var doneOn = it.doneOn();
        return new DueRow(
                named(it),
                Stream.of(
                                it.words().isEmpty() || it.kind() == DueDate.Kind.OTHER ? "" : kind,
                                day(it.dueOn()),
                                amount == null ? "" : ConventionFormOverview.euros(amount))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                doneOn != null ? Signal.DONE : it.isLate(today) ? Signal.LATE : Signal.WAITING,
                doneOn != null
                        ? say("convention.due.done-on", day(doneOn))
                        : say(it.isLate(today) ? "convention.due.late" : "convention.due.open"),
                path + "/done?done=" + (doneOn == null),
                say(doneOn == null ? "convention.due.done" : "convention.due.not-done"),
                path);
    }

    static FigureRow figure(TeamCount it) {
        return new FigureRow(
                say("convention.objective.counts." + Typed.key(it.what())),
                Words.count(it.number()),
                say(it.definition()),
                say(it.source()),
                it.counted().stream().map(ConventionRows::item).toList(),
                it.counted().size() < TeamCount.MOST_LISTED
                        ? ""
                        : say("convention.figure.more", TeamCount.MOST_LISTED));
    }

    private static ItemRow item(TeamCount.Item it) {
        return new ItemRow(
                day(it.day()),
                it.title(),
                it.path(),
                it.number() == 1 ? "" : say("convention.figure.times", Words.count(it.number())));
    }

    /** What a due date is, as its own page says it. */
    static String named(DueDate it) {
        return it.words().isEmpty() ? say("convention.due.kind." + Typed.key(it.kind())) : it.words();
    }
}
