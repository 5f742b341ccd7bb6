package org.maillage.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured, as a table.
 *
 * @param notes what a reader of the figures must know
 */
record Report(Machine machine, Holdings holdings, List<Figure> figures, List<String> notes) {

    private static final List<String> HEAD = List.of("figure", "measured", "budget", "verdict", "measured on");

    String text() {
        var rows = rows();
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var table = rows.stream()
                .map(row -> IntStream.range(0, HEAD.size())
                        .mapToObj(column -> row.get(column)
                                + " ".repeat(widths[column] - row.get(column).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
        return String.join(
                        "\n", "Machine: " + machine.words(), "Data: " + holdings.words(), "", table, "", verdict(), "")
                + notes.stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
    }

    String markdown() {
        var rows = rows();
        var table = Stream.concat(
                        Stream.of(
                                rows.getFirst(), HEAD.stream().map(it -> "---").toList()),
                        rows.stream().skip(1))
                .map(row -> row.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
        return String.join(
                        "\n",
                        "# Measured against the budgets",
                        "",
                        "Written by `./maillage bench`.",
                        "",
                        "- Machine: " + machine.words(),
                        "- Data: " + holdings.words(),
                        "",
                        table,
                        "",
                        verdict(),
                        "",
                        "")
                + notes.stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
    }

    /** In a sentence: which budgets are missed, and what could not be measured. */
    String verdict() {
        var missed = named(Verdict.MISSED);
        var absent = named(Verdict.NOT_THERE);
        return (missed.isEmpty()
                        ? "Budgets held: %d, missed: none.".formatted(count(Verdict.HELD))
                        : "%d of %d budgets MISSED: %s."
                                .formatted(
                                        missed.size(), missed.size() + count(Verdict.HELD), String.join("; ", missed)))
                + (absent.isEmpty() ? "" : " Not there: %s.".formatted(String.join("; ", absent)));
    }

    private long count(Verdict verdict) {
        return figures.stream().filter(it -> it.verdict() == verdict).count();
    }

    private List<String> named(Verdict verdict) {
        return figures.stream()
                .filter(it -> it.verdict() == verdict)
                .map(Figure::what)
                .toList();
    }

    private List<List<String>> rows() {
        return Stream.concat(
                        Stream.of(HEAD),
                        figures.stream()
                                .map(it -> List.of(
                                        it.what(),
                                        it.measured(),
                                        it.budget(),
                                        it.verdict().words(),
                                        it.data())))
                .toList();
    }
}
