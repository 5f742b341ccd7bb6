package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheetOverview;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetPage;
import org.maillage.capitalisation.review.SheetReviewPage.MarkRow;
import org.maillage.capitalisation.review.SheetReviewPage.VoteRow;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Brings a sheet before its committee, where each says what they think and the chair notes what is decided. */
@Controller
record CommitteeController(
        ExperienceSheets sheets,
        ExperienceSheetOverview overview,
        Committees committees,
        SheetReviewOverview reviewed,
        DecideOnSheet decideOnSheet,
        Addressees addressees) {

    private static final FormField<Committees.Vote> VOTE = FormField.one("vote", Committees.Vote.class)
            .drawnAs(FormField.Kind.RADIO)
            .must();
    private static final FormField<String> WORDS = FormField.text("words", 2000);
    private static final Fields FORM = Fields.of("review.vote-form", VOTE, WORDS);

    /** A sheet before its committee. */
    record CommitteePage(
            Frame frame,
            ExperienceSheet sheet,
            SheetPage draft,
            List<MarkRow> marks,
            List<VoteRow> votes,
            boolean chair,
            Filled form) {

        String path() {
            return sheet.path() + "/committee";
        }
    }

    @GetMapping("/experience-sheets/{slug}/committee")
    Answer show(@OnCommittee Submission sent, @AuthenticationPrincipal SignedIn me) {
        if (!decideOnSheet.isBeforeCommittee(sent)) {
            throw new NotFound("what is before a committee of sheet", sent.sheet());
        }
        return Answer.show("capitalisation/review/committee", page(sent, me, FORM.empty()));
    }

    @PostMapping("/experience-sheets/{slug}/committee")
    Answer vote(
            @OnCommittee Submission sent,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed) {
        if (!decideOnSheet.isBeforeCommittee(sent)) {
            return Answer.done("/desk", "review.vote.over");
        }
        var form = check(typed);
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/committee", page(sent, me, form), form.mistakes());
        }
        return answer(sent, decideOnSheet.vote(sent, form.must(VOTE), form.typed(WORDS), me));
    }

    @PostMapping("/experience-sheets/{slug}/committee/decision")
    Answer decide(
            @OnCommittee Submission sent,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed) {
        if (!isChair(sent, me)) {
            throw new AccessDeniedException("The chair notes what is decided.");
        }
        if (!decideOnSheet.isBeforeCommittee(sent)) {
            return Answer.done("/desk", "review.vote.over");
        }
        var form = check(typed);
        if (form.mistakes().none() && committees.votes(sent).isEmpty()) {
            form.mistakes().note("vote", say("review.decision.nobody"));
        }
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/committee", page(sent, me, form), form.mistakes());
        }
        return answer(sent, decideOnSheet.note(sent, form.must(VOTE), form.typed(WORDS), me));
    }

    /** What is decided, and what becomes of the sheet: whether everybody reads it now, or what still lacks. */
    private Answer answer(Submission sent, DecideOnSheet.Outcome outcome) {
        return switch (outcome) {
            case OVER -> Answer.done("/desk", "review.vote.over");
            case HEARD -> Answer.done("/desk", "review.vote.thanks");
            case WAITS -> Answer.done("/desk", "review.decision.waits", reviewed.lacks(sheets.get(sent.sheetId())));
            case PUBLISHED, SENT_BACK -> Answer.done("/desk", "review.decision." + Typed.key(outcome));
        };
    }

    private static Filled check(MultiValueMap<String, String> typed) {
        var form = FORM.sent(typed)
                .offerEach(VOTE, List.of(Committees.Vote.values()))
                .check();
        form.mistakes()
                .unless(
                        form.get(VOTE) == null
                                || form.get(VOTE) == Committees.Vote.YES
                                || !form.typed(WORDS).isEmpty(),
                        "words",
                        "review.vote.why");
        return form;
    }

    private boolean isChair(Submission sent, SignedIn me) {
        return committees.deciders(sent).stream()
                .anyMatch(it -> it.chair() && it.person().equals(me.id()));
    }

    private CommitteePage page(Submission sent, SignedIn me, Filled form) {
        var sheet = sheets.get(sent.sheetId());
        var votes = committees.votes(sent);
        var names = addressees.of(Stream.concat(votes.stream().map(Committees.Cast::person), Stream.of(me.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new CommitteePage(
                Frame.of(say("review.committee"), sheet.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .asPersonal(),
                sheet,
                overview.draft(sheet, me),
                reviewed.marks(sent),
                votes.stream()
                        .map(it -> new VoteRow(
                                SheetReviewOverview.name(names, it.person()),
                                say("review.vote." + Typed.key(it.vote())),
                                it.words()))
                        .toList(),
                isChair(sent, me),
                form.offerEach(VOTE, List.of(Committees.Vote.values())));
    }
}
