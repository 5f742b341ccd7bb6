package org.maillage.capitalisation.review;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Comment;
import org.maillage.capitalisation.review.SheetReview.Marked;
import org.springframework.stereotype.Component;

/** Moves the sheets of the demonstration on, each by the use case of whoever does it; false where that refuses. */
@Component
record LiveReview(
        ExperienceSheets sheets,
        Submissions submissions,
        OwnerConsents consents,
        SheetReviews reviews,
        Quotes quotes,
        Readers readers,
        SendSheet sendSheet,
        HearOwner hearOwner,
        HearReader hearReader,
        HearQuoted hearQuoted,
        DecideOnSheet decideOnSheet,
        TakeSheetBack takeSheetBack) {

    boolean send(SheetId id, OwnerConsent.Owner owner, SignedIn reader, SignedIn author) {
        var sheet = sheets.get(id);
        var email = owner.email();
        var independent = readers.find(sheet, email == null ? "" : email, reader.id())
                .filter(it -> it.tie().isEmpty())
                .isPresent();
        return independent && sendSheet.send(sheet, owner, List.of(reader.person()), author);
    }

    /** Lets the owner and those who are quoted say yes. */
    boolean agree(SheetId id, boolean quotesStayOpen) {
        var consent = submissions.open(id).flatMap(consents::of).orElseThrow();
        var agreed = !consent.isOpen() || hearOwner.agree(consent);
        return agreed
                && (quotesStayOpen
                        || quotes.of(id).stream().allMatch(it -> hearQuoted.answer(it, Quotes.Answer.AGREED, "")));
    }

    boolean read(SheetId id, SignedIn reader, Answer answer, String words, List<Comment> comments, List<Marked> marks) {
        return reviews.asked(id, reader)
                .filter(it -> hearReader.answer(it, answer, words, comments, marks))
                .isPresent();
    }

    boolean vote(SheetId id, SignedIn member) {
        return submissions
                .open(id)
                .filter(it -> decideOnSheet.vote(it, Committees.Vote.YES, "", member) != DecideOnSheet.Outcome.OVER)
                .isPresent();
    }

    boolean withdraw(SheetId id, String why, SignedIn author) {
        return takeSheetBack.withdraw(sheets.get(id), why, false, author);
    }
}
