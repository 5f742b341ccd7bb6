package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.ToldConvention;
import org.maillage.alliance.ToldConvention.ToldObjective;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.funder.DraftFunderReport.Records;
import org.maillage.evaluation.funder.FunderContent.Figure;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

/** Says what records hold, as a report does: each figure with its source and what counts in it. */
final class DescribeFunderReport {

    /** So many proofs of one figure are listed; the others are counted. */
    private static final int MOST_PROOFS = 40;

    /** Of fewer a share in per cent says nothing. */
    private static final int LEAST_FOR_PERCENT = 30;

    private static final double HUNDRED = 100;

    private DescribeFunderReport() {}

    static String title(Rubric rubric) {
        return say("funder.rubric." + Typed.key(rubric));
    }

    static List<String> about(FunderReport report, String team, @Nullable ToldConvention convention) {
        var said = new ArrayList<String>();
        said.add(say("funder.about.team", team));
        said.add(say("funder.about.period", day(report.from()), day(report.until())));
        if (convention != null) {
            said.add(
                    convention.number().isEmpty()
                            ? say("funder.about.convention", convention.title(), convention.funder())
                            : say(
                                    "funder.about.convention.number",
                                    convention.title(),
                                    convention.funder(),
                                    convention.number()));
            if (convention.amount() != null) {
                said.add(say("funder.about.amount", convention.amount().in(Words.language())));
            }
        }
        return said;
    }

    static List<Figure> figures(Rubric rubric, ReportOutline outline, Records records, List<AddedFigure> added) {
        return Stream.of(
                        rubric == Rubric.OBJECTIVES ? ofConvention(records) : Stream.<Figure>empty(),
                        records.counts().stream()
                                .filter(it -> rubric.counts(it.what()))
                                .map(it -> counted(it, outline)),
                        added.stream().filter(it -> it.rubric() == rubric).map(DescribeFunderReport::added))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Figure> ofConvention(Records records) {
        var convention = records.convention();
        return convention == null
                ? Stream.empty()
                : Stream.concat(
                        convention.objectives().stream().flatMap(it -> objective(it, convention).stream()),
                        records.minutes() == 0 ? Stream.empty() : Stream.of(hours(records.minutes())));
    }

    private static Optional<Figure> objective(ToldObjective it, ToldConvention convention) {
        var target = it.target();
        if (target == null) {
            return Optional.of(figure(name(it), say("funder.objective.told"), "", say("funder.source.convention")));
        }
        var reached = it.reached();
        return Optional.of(figure(
                name(it),
                reached == null ? say("funder.to-complete") : reached(reached, target),
                say("funder.objective.definition", day(convention.from()), day(convention.until())),
                say("funder.source.convention")));
    }

    // What is said of it follows on the same line.
    private static String name(ToldObjective it) {
        return it.words().replaceFirst("[.\\s]+$", "");
    }

    /** « 8 sur 9 », « 45 sur 60, soit 75 % »: of fewer than thirty nothing is said in per cent. */
    static String reached(long reached, long target) {
        return target < LEAST_FOR_PERCENT
                ? say("funder.reached", count(reached), count(target))
                : say("funder.reached.percent", count(reached), count(target), percent(reached, target));
    }

    // Rounding makes no nothing of something, and no whole of less.
    private static String percent(long reached, long target) {
        var rounded = Math.round(HUNDRED * reached / target);
        if (rounded == 0 && reached > 0) {
            return say("funder.reached.hardly");
        }
        return rounded == Math.round(HUNDRED) && reached < target
                ? say("funder.reached.nearly")
                : say("funder.reached.share", rounded);
    }

    private static Figure hours(long minutes) {
        return figure(
                say("funder.hours"),
                SpentTime.typed(Math.toIntExact(minutes)),
                say("funder.hours.definition"),
                say("funder.source.logbook"));
    }

    static Figure counted(TeamCount it, ReportOutline outline) {
        var listed = outline == ReportOutline.NOTE ? List.<TeamCount.Item>of() : it.first(MOST_PROOFS);
        return new Figure(
                say("funder.counted." + Typed.key(it.what())),
                count(it.number()),
                Words.say(it.definition()),
                Words.say(it.source()),
                listed.stream().map(DescribeFunderReport::proof).toList(),
                outline == ReportOutline.NOTE ? 0 : it.beyond(MOST_PROOFS),
                "");
    }

    private static String proof(TeamCount.Item it) {
        var title = it.title().isEmpty() ? say("funder.proof.kept") : it.title();
        return it.number() == 1
                ? say("funder.proof", day(it.day()), title)
                : say("funder.proof.of", day(it.day()), title, count(it.number()));
    }

    private static Figure added(AddedFigure it) {
        return new Figure(
                it.name(), it.value(), "", it.source(), List.of(), 0, it.id().toString());
    }

    private static Figure figure(String name, String value, String definition, String source) {
        return new Figure(name, value, definition, source, List.of(), 0, "");
    }

    /** The meetings of the period, by their days, with their places where these are known. */
    static List<String> meetings(List<TeamCount> counts) {
        return counts.stream()
                .filter(it -> it.what() == What.MEETINGS)
                .flatMap(it -> it.counted().stream())
                .map(it -> it.where().isEmpty()
                        ? say("funder.proof", day(it.day()), it.title())
                        : say("funder.proof.at", day(it.day()), it.title(), it.where()))
                .toList();
    }

    static String line(Underway it) {
        var stage = it.stage();
        return stage == null
                ? it.title()
                : say("funder.underway", it.title(), say("alliance.stage." + Typed.key(stage)));
    }
}
