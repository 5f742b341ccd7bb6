package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.funder.FunderEntries.Written;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a team enters into the draft of a report. */
@Controller
record FunderEntryController(FunderEntries entries, FunderReportOverview overview) {

    private static final String WORDS = FunderReportController.ONE + "/words/{rubric}";
    private static final String TEMPLATE = "evaluation/funder/words";
    private static final String SHOW = "evaluation/funder/show";

    /** @param rubric whose words are written, by its title */
    record FunderWordsPage(Frame frame, String path, String back, Filled form, int version, String rubric) {}

    @GetMapping(WORDS)
    Answer ask(@Keeps FunderReport report, @PathVariable String rubric) {
        if (report.isFrozen()) {
            return frozen(report);
        }
        var one = rubric(report, rubric);
        var written = entries.words(report.id()).getOrDefault(one, Written.NOTHING);
        var form = fields(report).empty().with(FunderEntryForms.words(report), written.words());
        return Answer.show(TEMPLATE, page(report, one, form, written.version()));
    }

    @PostMapping(WORDS)
    Answer write(
            @Keeps FunderReport report,
            @PathVariable String rubric,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        mustBeOpen(report);
        var one = rubric(report, rubric);
        var form = fields(report).sent(sent).check();
        var field = FunderEntryForms.words(report);
        if (form.mistakes().none()) {
            if (entries.write(report.id(), one, form.typed(field), version)) {
                return Answer.done(report.path() + "#" + Typed.key(one), "web.form.saved");
            }
            form.mistakes().seen(false);
        }
        var newest = form.mistakes().isStale()
                ? entries.words(report.id()).getOrDefault(one, Written.NOTHING).version()
                : version;
        return Answer.refuse(TEMPLATE, page(report, one, form, newest), form.mistakes());
    }

    private static Fields fields(FunderReport report) {
        return Fields.of("funder", FunderEntryForms.words(report));
    }

    private static Rubric rubric(FunderReport report, String key) {
        return Typed.one(Rubric.class, key)
                .filter(report.outline().rubrics()::contains)
                .orElseThrow(() -> new NotFound("rubric", key));
    }

    private static FunderWordsPage page(FunderReport report, Rubric rubric, Filled form, int version) {
        var title = DescribeFunderReport.title(rubric);
        return new FunderWordsPage(
                FunderReportOverview.frame(title).under(report.title(), report.path()),
                report.path() + "/words/" + Typed.key(rubric),
                report.path(),
                form,
                version,
                say("funder.hint." + Typed.key(rubric)));
    }

    /** Adds a figure that no page counts, by the id that its page has given it; without a source there is none. */
    @PostMapping(FunderReportController.ONE + "/figures")
    Answer addFigure(
            @Keeps FunderReport report, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID id) {
        mustBeOpen(report);
        var form = FunderEntryForms.figure(report, sent);
        if (form.mistakes().none()) {
            entries.add(report.id(), FunderEntryForms.figure(id, form, report));
            return Answer.done(report.path(), "funder.added");
        }
        return Answer.refuse(SHOW, overview.show(report, form, FunderEntryForms.budget(), id), form.mistakes());
    }

    /** Adds a line to the budget, by the id that its page has given it. */
    @PostMapping(FunderReportController.ONE + "/budget")
    Answer addLine(
            @Keeps FunderReport report, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID id) {
        mustBeOpen(report);
        var form = FunderEntryForms.budget(sent);
        if (form.mistakes().none()) {
            entries.add(report.id(), FunderEntryForms.line(id, form));
            return Answer.done(report.path() + "#budget", "funder.added");
        }
        return Answer.refuse(SHOW, overview.show(report, FunderEntryForms.figure(report), form, id), form.mistakes());
    }

    @PostMapping(FunderReportController.ONE + "/entries/{entry:[0-9a-f]{8}-[0-9a-f-]{27}}/remove")
    Answer remove(@Keeps FunderReport report, @PathVariable UUID entry) {
        if (report.isFrozen()) {
            return frozen(report);
        }
        entries.remove(report.id(), entry);
        return Answer.done(report.path(), "funder.entry-removed");
    }

    // What was written stays before its writer.
    private static void mustBeOpen(FunderReport report) {
        if (report.isFrozen()) {
            throw new NotPossible(Saying.of("funder.is-frozen"));
        }
    }

    private static Answer frozen(FunderReport report) {
        return Answer.done(report.path(), "funder.is-frozen");
    }
}
