package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.capitalisation.report.ReportWords.Written;
import org.maillage.shared.Typed;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/**
 * What those who run an edition type between the figures of its report, all chapters at once.
 *
 * @param seen the version of each chapter that was on the page
 */
record ReportForm(Filled filled, Map<ReportChapter, Integer> seen) {

    private static final int LONGEST = 10_000;

    private static final String VERSION = "version-";

    private static FormField<String> field(ReportChapter chapter) {
        return FormField.text(chapter.key(), LONGEST);
    }

    private static List<FormField<String>> fields() {
        return Arrays.stream(ReportChapter.values()).map(ReportForm::field).toList();
    }

    static ReportForm of(Map<ReportChapter, Written> written) {
        var filled = Filled.empty("report.words", fields());
        var seen = new EnumMap<ReportChapter, Integer>(ReportChapter.class);
        written.forEach((chapter, it) -> {
            filled.with(field(chapter), it.words());
            seen.put(chapter, it.version());
        });
        return new ReportForm(filled, seen);
    }

    static ReportForm sent(MultiValueMap<String, String> sent) {
        var seen = new EnumMap<ReportChapter, Integer>(ReportChapter.class);
        for (var chapter : ReportChapter.values()) {
            seen.put(chapter, Typed.number(Objects.requireNonNullElse(sent.getFirst(VERSION + chapter.key()), "0")));
        }
        return new ReportForm(Filled.sent("report.words", fields(), sent), seen);
    }

    /** One chapter alone, whatever else was sent. */
    static ReportForm sent(MultiValueMap<String, String> sent, ReportChapter chapter) {
        return new ReportForm(
                Filled.sent("report.words", List.of(field(chapter)), sent),
                Map.of(chapter, Typed.number(Objects.requireNonNullElse(sent.getFirst(VERSION + chapter.key()), "0"))));
    }

    /** Whether the chapter was on the page that was sent. */
    boolean has(ReportChapter chapter) {
        return filled.has(field(chapter));
    }

    String words(ReportChapter chapter) {
        return filled.typed(field(chapter));
    }

    int version(ReportChapter chapter) {
        return seen.getOrDefault(chapter, 0);
    }

    /** Notes that somebody else has written meanwhile, with what stands there now. */
    void overtaken(ReportChapter chapter, Written now) {
        filled.mistakes()
                .seen(false)
                .note(
                        chapter.key(),
                        now.words().isEmpty() ? say("report.overtaken.nothing") : say("report.overtaken", now.words()));
    }

    Drawn drawn(ReportChapter chapter) {
        return filled.drawn(field(chapter), label(chapter), "");
    }

    private static String label(ReportChapter chapter) {
        return say("report.words.of", say(chapter.title()));
    }
}
