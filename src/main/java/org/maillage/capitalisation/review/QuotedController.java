package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
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

/** Lets whoever is quoted say yes, yes in other words, or no, and take back whenever they wish. Opening the page does nothing. */
@Controller
record QuotedController(ExperienceSheets sheets, HearQuoted hearQuoted) {

    private static final String CONSENT = "/consents/quotes/{word:[A-Za-z0-9_-]{36,43}}";

    private static final FormField<String> WORDS =
            FormField.text("words", Quotes.LONGEST).must();
    private static final Fields FORM = Fields.of("review.quoted", WORDS);

    /**
     * What whoever is quoted reads.
     *
     * @param state what they have answered; empty while they have not
     * @param publicPath of the sheet, where everybody reads it
     */
    record QuotedPage(
            Frame frame, AskedQuote asked, String sheet, String publicPath, String state, boolean asks, Filled form) {}

    /** What stands where what they said stood. */
    record GonePage(Frame frame) {}

    @GetMapping(CONSENT)
    Answer show(@Anybody AskedQuote asked) {
        return Answer.show(
                "capitalisation/review/quoted",
                page(asked, FORM.empty().with(WORDS, asked.quote().words())));
    }

    @PostMapping(CONSENT + "/agree")
    Answer agree(@Anybody AskedQuote asked) {
        return answered(asked, Quotes.Answer.AGREED, "");
    }

    @PostMapping(CONSENT + "/refuse")
    Answer refuse(@Anybody AskedQuote asked) {
        return answered(asked, Quotes.Answer.REFUSED, "");
    }

    @PostMapping(CONSENT + "/correct")
    Answer correct(@Anybody AskedQuote asked, @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/quoted", page(asked, form), form.mistakes());
        }
        var words = form.must(WORDS);
        // Whoever changes nothing agrees to what stands there.
        return words.equals(asked.quote().words())
                ? answered(asked, Quotes.Answer.AGREED, "")
                : answered(asked, Quotes.Answer.CORRECTED, words);
    }

    /** Takes back all that they have said on the sheet; the page that the link led to is there no more. */
    @PostMapping(CONSENT + "/take-back")
    Answer takeBack(@Anybody AskedQuote asked, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(asked.path(), "web.form.sure");
        }
        hearQuoted.takeBack(asked.quote());
        return Answer.show(
                "capitalisation/review/quoted-gone",
                new GonePage(Frame.of(say("review.quoted.gone"), say("review.quoted.gone.lead"))
                        .asPersonal()));
    }

    private Answer answered(AskedQuote asked, Quotes.Answer answer, String proposed) {
        var heard = asked.answers() && hearQuoted.answer(asked.quote(), answer, proposed);
        return Answer.done(asked.path(), heard ? "review.quoted.thanks" : "review.quoted.over");
    }

    private QuotedPage page(AskedQuote asked, Filled form) {
        var quote = asked.quote();
        var sheet = sheets.get(quote.sheetId());
        var asks = quote.answer() == null && asked.answers();
        return new QuotedPage(
                Frame.of(say("review.quoted.title"), sheet.title()).asPersonal(),
                asked,
                sheet.title(),
                sheet.isPublished() && quote.isAgreed() ? sheet.path() : "",
                quote.answer() == null
                        ? asks ? "" : say("review.quoted.old")
                        : say("review.quoted.state." + quote.answer().name().toLowerCase(java.util.Locale.ROOT)),
                asks,
                form);
    }
}
