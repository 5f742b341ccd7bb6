package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what people have said on a sheet, and asks them for their consent. */
@Controller
record QuoteController(Quotes quotes, Sections sections, TakenBackQuotes takenBack, HearQuoted hearQuoted) {

    /**
     * The quotes of a sheet.
     *
     * @param takenBack a sentence where somebody has taken back what they said; empty mostly
     * @param form null while the sheet does not change
     */
    record QuotesPage(
            Frame frame,
            ExperienceSheet sheet,
            List<QuoteRow> rows,
            String takenBack,
            @org.jspecify.annotations.Nullable Filled form) {

        String path() {
            return sheet.path() + "/quotes";
        }
    }

    /** A quote, and how far it is agreed to. */
    record QuoteRow(Quotes.Kept quote, String section, String state) {

        boolean mayAsk() {
            return quote.answer() == null;
        }

        boolean isCorrected() {
            return quote.answer() == Quotes.Answer.CORRECTED;
        }
    }

    @GetMapping("/experience-sheets/{slug}/quotes")
    Answer show(@WritesSheet ExperienceSheet sheet) {
        var all = sections.of(sheet.sheetId());
        return Answer.show(
                "capitalisation/review/quotes",
                page(sheet, all, QuoteForm.empty(all).filled()));
    }

    @PostMapping("/experience-sheets/{slug}/quotes")
    Answer add(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var all = sections.of(sheet.sheetId());
        var form = QuoteForm.sent(sent, all);
        var mistakes = form.filled().mistakes().unless(sheet.stage().isOpen(), "words", "capitalisation.closed");
        if (mistakes.none()) {
            mistakes.unless(
                    !takenBack.has(sheet.sheetId(), form.filled().must(QuoteForm.EMAIL)),
                    "email",
                    "review.quote.email.taken-back");
        }
        if (mistakes.none()) {
            mistakes.unless(
                    quotes.add(sheet.sheetId(), form.fill(), form.filled().must(QuoteForm.EMAIL), me.person()),
                    "words",
                    "review.quote.many");
        }
        return mistakes.none()
                ? Answer.done(sheet.path() + "/quotes", "review.quote.added")
                : Answer.refuse("capitalisation/review/quotes", page(sheet, all, form.filled()), mistakes);
    }

    @PostMapping("/experience-sheets/{slug}/quotes/{quote}/ask")
    Answer ask(@WritesSheet ExperienceSheet sheet, @PathVariable UUID quote, @AuthenticationPrincipal SignedIn me) {
        var asked = hearQuoted.ask(sheet, quote(sheet, quote), me);
        return Answer.done(sheet.path() + "/quotes", asked ? "review.quote.asked" : "review.quote.answered");
    }

    @PostMapping("/experience-sheets/{slug}/quotes/{quote}/take-over")
    Answer takeOver(@WritesSheet ExperienceSheet sheet, @PathVariable UUID quote) {
        var taken = hearQuoted.takeOver(quote(sheet, quote));
        return Answer.done(sheet.path() + "/quotes", taken ? "review.quote.taken-over" : "review.quote.answered");
    }

    @PostMapping("/experience-sheets/{slug}/quotes/{quote}/remove")
    Answer remove(@WritesSheet ExperienceSheet sheet, @PathVariable UUID quote) {
        hearQuoted.remove(sheet, quote(sheet, quote));
        return Answer.done(sheet.path() + "/quotes", "review.quote.removed");
    }

    private Quotes.Kept quote(ExperienceSheet sheet, UUID id) {
        return quotes.find(id).filter(it -> it.sheet().equals(sheet.id())).orElseThrow(() -> new NotFound("quote", id));
    }

    private QuotesPage page(ExperienceSheet sheet, List<Section> all, Filled form) {
        var titles = all.stream().collect(Collectors.toMap(Section::key, QuoteForm::title));
        var gone = takenBack.count(sheet.sheetId());
        return new QuotesPage(
                SheetReviewOverview.frame(sheet, say("review.quotes")),
                sheet,
                quotes.of(sheet.sheetId()).stream()
                        .map(it -> new QuoteRow(it, titles.getOrDefault(it.section(), ""), state(it)))
                        .toList(),
                gone == 0 ? "" : say("review.quotes.taken-back", gone),
                sheet.stage().isOpen() ? form : null);
    }

    private static String state(Quotes.Kept quote) {
        if (quote.answer() != null) {
            return say("review.quote.state." + quote.answer().name().toLowerCase(java.util.Locale.ROOT));
        }
        return quote.askedAt() == null ? say("review.quote.state.new") : say("review.quote.state.asked", quote.name());
    }
}
