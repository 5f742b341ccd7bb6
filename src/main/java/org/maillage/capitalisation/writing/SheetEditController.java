package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Maturity;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.capitalisation.writing.SheetEditPage.Forms;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** WritesSheet sheets: section by section while somebody types, or all of the page at once. */
@Controller
record SheetEditController(
        SheetEditOverview overview,
        KeepSections keepSections,
        Sections sections,
        ExperienceSheets sheets,
        FindTerritoryOfSheet findTerritory,
        Clock clock) {

    /** What came of a section that a browser sent by itself. */
    record Kept(int version, String saved) {}

    /** What somebody else has written meanwhile, for the browser to show beside what was typed. */
    record Overtaken(int version, String words, String saved) {}

    @GetMapping("/experience-sheets/{slug}/edit")
    Answer edit(@WritesSheet ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        return overview.show(sheet, me);
    }

    @PostMapping("/experience-sheets/{slug}/edit")
    Answer keep(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form) {
        var sent = SentSections.of(sections.of(sheet.sheetId()), form);
        if (!sheet.stage().isOpen()) {
            sent.mistakes().note("stage", say("capitalisation.closed"));
        }
        if (!sent.mistakes().none()) {
            return overview.refused(sheet, me, sent, Set.of());
        }
        var overtaken = keepSections.keep(sheet, sent, me.person());
        return overtaken.isEmpty()
                ? Answer.done(sheet.editPath(), "web.form.saved")
                : overview.refused(sheet, me, sent, overtaken);
    }

    /** Keeps one section, for a browser that sends what is typed while it is typed. */
    @PostMapping("/experience-sheets/{slug}/sections/{key}")
    ResponseEntity<?> keepSection(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form) {
        var known = sections.find(sheet.sheetId(), key).orElseThrow(() -> new NotFound("section", key));
        var sent = SentSections.of(List.of(known), form);
        if (!sheet.stage().isOpen()) {
            sent.mistakes().note("stage", say("capitalisation.closed"));
        }
        if (!sent.mistakes().none()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Overtaken(
                            known.version(), "", sent.mistakes().sentences().getFirst()));
        }
        var overtaken = keepSections.keep(sheet, sent, me.person());
        var now = sections.find(sheet.sheetId(), key).orElseThrow();
        return overtaken.isEmpty()
                ? ResponseEntity.ok(
                        new Kept(now.version(), say("capitalisation.saved.now", Words.moment(clock.instant()))))
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Overtaken(now.version(), now.words(), overview.savedBy(sheet, now)));
    }

    @PostMapping("/experience-sheets/{slug}/sections")
    Answer add(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form) {
        var filled = SheetEditOverview.OWN.sent(form).check();
        filled.mistakes().unless(sheet.stage().isOpen(), "ownTitle", "capitalisation.closed");
        if (filled.mistakes().none()) {
            var key = sections.add(sheet.sheetId(), filled.must(SheetEditOverview.OWN_TITLE), "", me.person());
            filled.mistakes().unless(key.isPresent(), "ownTitle", "capitalisation.own.many");
            if (key.isPresent()) {
                return Answer.done(sheet.editPath() + "#" + key.get(), "capitalisation.own.added");
            }
        }
        var empty = SheetEditOverview.empty(sheet);
        return overview.refused(
                sheet, me, new Forms(empty.identity(), empty.moment(), empty.measure(), filled), filled);
    }

    @PostMapping("/experience-sheets/{slug}/identity")
    Answer identify(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> form) {
        var typed = IdentityForm.sent(form, sheet);
        var mistakes = typed.check(sheet, LocalDate.now(clock.withZone(Words.PARIS)))
                .seen(Typed.number(version), sheet.version())
                .unless(sheet.stage().isOpen(), "title", "capitalisation.closed");
        if (mistakes.none()) {
            var found = findTerritory.find(typed.filled().typed(IdentityForm.TERRITORY), sheet);
            var to = typed.fill(found.id(), found.name());
            // What is measured has been rolled out: the database says so too.
            mistakes.unless(
                    to.maturity() == Maturity.ROLL_OUT || !overview.holdsFigures(sheet),
                    "maturity",
                    "capitalisation.identity.maturity.measured");
            if (mistakes.none()) {
                mistakes.seen(sheets.identify(sheet, to));
            }
        }
        if (mistakes.none()) {
            return Answer.done(sheet.editPath() + "#identity", "web.form.saved");
        }
        var empty = SheetEditOverview.empty(sheet);
        return overview.refused(
                sheet, me, new Forms(typed.filled(), empty.moment(), empty.measure(), empty.own()), typed.filled());
    }

    @PostMapping("/experience-sheets/{slug}/remove")
    Answer remove(@WritesSheet ExperienceSheet sheet, @RequestParam(defaultValue = "") String sure) {
        if (!sheet.stage().isOpen() || !sure.equals("true")) {
            var why = sheet.stage().isOpen() ? "capitalisation.remove.unsure" : "capitalisation.closed";
            return Answer.done(sheet.editPath(), why);
        }
        return sheets.remove(sheet)
                ? Answer.done("/experience-sheets", "capitalisation.removed", sheet.title())
                : Answer.done(sheet.editPath(), "capitalisation.remove.published");
    }

    @PostMapping("/experience-sheets/{slug}/restore")
    Answer restore(@PathVariable String slug, @AuthenticationPrincipal SignedIn me) {
        var restored = sheets.restore(slug, me.person()).orElseThrow(() -> new NotFound("experience sheet", slug));
        return Answer.done(restored.editPath(), "capitalisation.restored");
    }
}
