package org.maillage.capitalisation.writing;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.Chronology;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Measures;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.capitalisation.writing.SheetEditPage.Forms;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds moments and figures to sheets, and takes them out. */
@Controller
record FactController(SheetEditOverview overview, Chronology chronology, Measures measures) {

    @PostMapping("/experience-sheets/{slug}/moments")
    Answer addMoment(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = MomentForm.sent(sent);
        mustBeOpen(sheet, form.filled(), "what");
        if (form.filled().mistakes().none()) {
            form.filled()
                    .mistakes()
                    .unless(chronology.add(sheet.sheetId(), form.fill()), "what", "capitalisation.moment.many");
        }
        if (form.filled().mistakes().none()) {
            return Answer.done(sheet.editPath() + "#chronology", "capitalisation.moment.added");
        }
        var empty = SheetEditOverview.empty(sheet);
        return overview.refused(
                sheet, me, new Forms(empty.identity(), form.filled(), empty.measure(), empty.own()), form.filled());
    }

    @PostMapping("/experience-sheets/{slug}/moments/{moment}/remove")
    Answer removeMoment(@WritesSheet ExperienceSheet sheet, @PathVariable UUID moment) {
        if (!sheet.stage().isOpen()) {
            return Answer.done(sheet.editPath(), "capitalisation.closed");
        }
        chronology.remove(sheet.sheetId(), moment);
        return Answer.done(sheet.editPath() + "#chronology", "capitalisation.moment.removed");
    }

    @PostMapping("/experience-sheets/{slug}/measures")
    Answer addMeasure(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = MeasureForm.sent(sent);
        var maturity = sheet.maturity();
        mustBeOpen(sheet, form.filled(), "measured");
        form.filled()
                .mistakes()
                .unless(maturity != null && maturity.isMeasured(), "measured", "capitalisation.measure.too-early");
        if (form.filled().mistakes().none()) {
            form.filled()
                    .mistakes()
                    .unless(measures.add(sheet.sheetId(), form.fill()), "measured", "capitalisation.measure.many");
        }
        if (form.filled().mistakes().none()) {
            return Answer.done(sheet.editPath() + "#measures", "capitalisation.measure.added");
        }
        var empty = SheetEditOverview.empty(sheet);
        return overview.refused(
                sheet, me, new Forms(empty.identity(), empty.moment(), form.filled(), empty.own()), form.filled());
    }

    @PostMapping("/experience-sheets/{slug}/measures/{measure}/remove")
    Answer removeMeasure(@WritesSheet ExperienceSheet sheet, @PathVariable UUID measure) {
        if (!sheet.stage().isOpen()) {
            return Answer.done(sheet.editPath(), "capitalisation.closed");
        }
        measures.remove(sheet.sheetId(), measure);
        return Answer.done(sheet.editPath() + "#measures", "capitalisation.measure.removed");
    }

    private static void mustBeOpen(ExperienceSheet sheet, Filled form, String field) {
        form.mistakes().unless(sheet.stage().isOpen(), field, "capitalisation.closed");
    }
}
