package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheetOverview;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetPage;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever lived what a sheet tells read it before everybody, and say yes or what they would have otherwise. */
@Controller
record OwnerController(
        ExperienceSheets sheets, ExperienceSheetOverview overview, Submissions submissions, HearOwner hearOwner) {

    private static final String CONSENT = "/consents/sheets/{word:[A-Za-z0-9_-]{36,43}}";

    private static final FormField<String> WORDS = FormField.text("words", 4000).must();
    private static final Fields FORM = Fields.of("review.owner-page", WORDS);

    /**
     * What the owner reads.
     *
     * @param sheet null once they have answered, or the link is too old, or the sheet was taken back
     * @param state a sentence then
     */
    record OwnerPage(
            Frame frame,
            AskedOwner asked,
            String title,
            @org.jspecify.annotations.Nullable SheetPage sheet,
            String licence,
            String state,
            Filled form) {}

    @GetMapping(CONSENT)
    Answer show(@Anybody AskedOwner asked) {
        return Answer.show("capitalisation/review/owner", page(asked, FORM.empty()));
    }

    @PostMapping(CONSENT + "/agree")
    Answer agree(@Anybody AskedOwner asked) {
        var heard = asked.answers() && hearOwner.agree(asked.consent());
        return Answer.done(asked.path(), heard ? "review.owner-page.agreed" : "review.owner-page.over");
    }

    @PostMapping(CONSENT + "/correct")
    Answer correct(@Anybody AskedOwner asked, @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/owner", page(asked, form), form.mistakes());
        }
        var heard = asked.answers() && hearOwner.correct(asked.consent(), form.must(WORDS));
        return Answer.done(asked.path(), heard ? "review.owner-page.corrected" : "review.owner-page.over");
    }

    private OwnerPage page(AskedOwner asked, Filled form) {
        var sheet = sheets.get(asked.consent().sheetId());
        var state = state(asked, sheet);
        return new OwnerPage(
                Frame.of(say("review.owner-page.title"), sheet.title()).asPersonal(),
                asked,
                sheet.title(),
                state.isEmpty() ? overview.draft(sheet, null) : null,
                sheet.chosenLicence().map(it -> say(it.words())).orElse(""),
                state,
                form);
    }

    private String state(AskedOwner asked, ExperienceSheet sheet) {
        var consent = asked.consent();
        if (!consent.isOpen()) {
            return say(consent.isAgreed() ? "review.owner-page.state.agreed" : "review.owner-page.state.corrected");
        }
        var open = submissions.open(sheet.sheetId()).filter(it -> it.id().equals(consent.submission()));
        if (open.isEmpty()) {
            return say("review.owner-page.state.taken-back");
        }
        return asked.answers() ? "" : say("review.owner-page.state.old");
    }
}
