package org.maillage.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.maillage.shared.Words;

/** What {@code ./maillage import} shows at the terminal. */
record PrintImport(PrintStream out) {

    private static final int MOST_SAMPLES = 10;
    private static final int MOST_REFUSALS = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    void sentence(String sentence) {
        out.printf("%n  %s%n%n", sentence);
    }

    void usage(List<FileKind> kinds) {
        out.printf("%n  %s%n%n", Words.say("imports.usage"));
        kinds(kinds);
    }

    void unknown(List<Path> files, List<FileKind> kinds) {
        out.printf("%n  %s%n%n", Words.say("imports.unknown-kind", String.join(", ", names(files))));
        kinds(kinds);
        out.printf("  %s%n%n", Words.say("imports.by-page"));
    }

    private void kinds(List<FileKind> kinds) {
        kinds.forEach(it -> out.printf("    %s : %s%n", it.name(), it.marks()));
        out.println();
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    void preview(FileKind kind, FileKind.Preview preview) {
        out.printf("%n  %s%n%n", Words.say("imports.kind", kind.name()));
        counts(preview.counts());
        lines("imports.samples", preview.samples(), MOST_SAMPLES);
        lines(
                "imports.refusals",
                preview.refusals().stream().map(PrintImport::refusal).toList(),
                MOST_REFUSALS);
        if (!preview.applicable()) {
            var forbidden = preview.refusals().stream().anyMatch(it -> it.line() == 0);
            sentence(Words.say(forbidden ? "imports.forbidden" : "imports.nothing"));
        }
    }

    private void counts(List<FileKind.Count> counts) {
        var widest = counts.stream().mapToInt(it -> it.what().length()).max().orElse(0);
        counts.forEach(it -> out.printf("    %-" + (widest + 1) + "s %10s%n", it.what(), Words.count(it.number())));
    }

    private void lines(String title, List<String> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        out.printf("%n  %s%n", Words.say(title));
        lines.stream().limit(most).forEach(it -> out.printf("    %s%n", it));
        if (lines.size() > most) {
            out.printf("    %s%n", Words.say("imports.others", lines.size() - most));
        }
    }

    private static String refusal(FileKind.Refusal refusal) {
        return refusal.line() == 0
                ? Words.say("imports.refusal-of-all", refusal.reason())
                : Words.say("imports.refusal", refusal.line(), refusal.reason());
    }

    void question() {
        out.printf("%n  %s ", Words.say("imports.question"));
        out.flush();
    }

    void notApplied(boolean answered) {
        sentence(Words.say(answered ? "imports.left" : "imports.how-to-apply"));
    }

    void applied(ChangeId change) {
        sentence(Words.say("imports.applied", change.value().toString()));
    }

    void list(List<FileKind> kinds) {
        var past = kinds.stream()
                .flatMap(kind -> kind.past().stream().map(it -> new Line(kind.name(), it)))
                .sorted(Comparator.comparing((Line it) -> it.past().at()).reversed())
                .toList();
        if (past.isEmpty()) {
            sentence(Words.say("imports.none"));
            return;
        }
        out.println();
        past.forEach(it -> out.printf(
                "  %s  %s  %-9s  %s : %s%n",
                it.past().id().value(),
                MOMENT.format(it.past().at()),
                Words.say(it.past().undone() ? "imports.state.undone" : "imports.state.applied"),
                it.kind(),
                it.past().files()));
        out.println();
    }

    private record Line(String kind, FileKind.Past past) {}
}
