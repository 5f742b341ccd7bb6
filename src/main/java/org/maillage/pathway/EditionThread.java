package org.maillage.pathway;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Milestone;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.pathway.Template.Format;
import org.maillage.shared.Words;

/**
 * The thread of an edition. A month holds only facts whose month is known; when the date of a session is not known, the
 * sessions are shown in their order instead, which claims no month: each of them stands on it once.
 *
 * @param months from the first to the last month of the edition; empty when sessions are shown in their order
 * @param order the sessions in their order; empty when all of them stand in a month
 * @param bands what runs over the whole period
 */
record EditionThread(List<Column> months, List<Knot> order, List<Band> bands) {

    private static final int MOST_MONTHS = 36;

    /** A month and what happened in it. */
    record Column(String month, List<Knot> knots) {}

    /** What runs over the whole period. */
    record Band(String icon, String title, List<Marks.Mark> marks) {}

    /** @param tasks what is done after a session, by its code */
    static EditionThread of(
            PublishedEdition edition,
            Template template,
            Marks marks,
            Map<String, List<String>> tasks,
            LocalDate today) {
        return new Drawing(edition, template, marks, tasks, today).thread();
    }

    /** Draws the thread of one edition. */
    private record Drawing(
            PublishedEdition edition,
            Template template,
            Marks marks,
            Map<String, List<String>> tasks,
            LocalDate today) {

        EditionThread thread() {
            var undated = edition.sessions().stream().anyMatch(it -> month(it.on()) == null);
            return new EditionThread(
                    undated ? List.of() : months(),
                    undated ? edition.sessions().stream().map(this::knot).toList() : List.of(),
                    edition.bands().stream()
                            .map(it -> new Band(
                                    template.format(it.format())
                                            .map(Format::icon)
                                            .orElse("dot"),
                                    it.title().toString(),
                                    marks.at(it.sources())))
                            .toList());
        }

        private List<Column> months() {
            var known = Stream.concat(
                            Stream.of(edition.starts(), edition.ends()),
                            edition.sessions().stream().map(Session::on))
                    .map(Drawing::month)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (known.isEmpty()) {
                return List.of();
            }
            var columns = new ArrayList<Column>();
            var last = known.getLast();
            for (var month = known.getFirst();
                    !month.isAfter(last) && columns.size() < MOST_MONTHS;
                    month = month.plusMonths(1)) {
                columns.add(new Column(name(month, columns.isEmpty()), knots(month)));
            }
            return columns;
        }

        private static String name(YearMonth month, boolean first) {
            return first || month.getMonth() == Month.JANUARY ? Words.month(month) : Words.month(month.getMonth());
        }

        private static @Nullable YearMonth month(@Nullable PartialDate date) {
            return date == null || date.month() == null ? null : YearMonth.from(date.earliest());
        }

        private List<Knot> knots(YearMonth month) {
            return Stream.concat(
                            edition.sessions().stream()
                                    .filter(it -> month.equals(month(it.on())))
                                    .map(this::knot),
                            edition.milestones().stream()
                                    .filter(it -> month.equals(month(it.on())))
                                    .map(this::knot))
                    .toList();
        }

        private Knot knot(Milestone milestone) {
            return new Knot(
                    "fact done",
                    "flag",
                    "",
                    milestone.title().toString(),
                    milestone.on().words(),
                    "",
                    marks.at(milestone.sources()),
                    List.of());
        }

        private Knot knot(Session session) {
            var drawn = template.drawn(session.format(), session.appliedFormat());
            return new Knot(
                    drawn.map(it -> it.shape().key()).orElse("circle")
                            + (isDone(session) ? " done" : "")
                            + (session.on() == null ? " undated" : ""),
                    drawn.map(Format::icon).orElse("dot"),
                    "#session-" + session.code(),
                    session.title().toString(),
                    edition.day(session.on()),
                    template.formatWords(session.format(), session.appliedFormat()),
                    marks.at(session.sources()),
                    tasks.getOrDefault(session.code(), List.of()));
        }

        private boolean isDone(Session session) {
            var last = session.until() == null ? session.on() : session.until();
            return edition.status().compareTo(Status.RUNNING) > 0
                    || (last != null && last.latest().isBefore(today));
        }
    }
}
