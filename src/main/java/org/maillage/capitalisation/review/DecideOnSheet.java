package org.maillage.capitalisation.review;

import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.review.Committees.Cast;
import org.maillage.capitalisation.review.Committees.Seat;
import org.maillage.capitalisation.review.Committees.Vote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a sheet in its committee: each says what they think, and all of one mind or the chair decide. */
@Component
class DecideOnSheet {

    private final Committees committees;
    private final Submissions submissions;
    private final ExperienceSheets sheets;
    private final PublishReviewed publishReviewed;
    private final NotifyOfReview notify;

    DecideOnSheet(
            Committees committees,
            Submissions submissions,
            ExperienceSheets sheets,
            PublishReviewed publishReviewed,
            NotifyOfReview notify) {
        this.committees = committees;
        this.submissions = submissions;
        this.sheets = sheets;
        this.publishReviewed = publishReviewed;
        this.notify = notify;
    }

    /** What became of what somebody said of a sheet before its committee. */
    enum Outcome {
        /** It was decided before, or the sheet is not before its committee any more: nothing has changed. */
        OVER,
        /** It is kept, and the others are waited for. */
        HEARD,
        /** It is decided, and everybody reads the sheet. */
        PUBLISHED,
        /** It is decided, and something else lacks before everybody reads the sheet. */
        WAITS,
        /** It is decided, and the sheet is its writers’ again. */
        SENT_BACK
    }

    /** Keeps what somebody of the committee says; all of one mind decide. */
    @Transactional
    public Outcome vote(Submission before, Vote vote, String words, SignedIn me) {
        var sent = beforeCommittee(before);
        if (sent == null) {
            return Outcome.OVER;
        }
        committees.vote(sent, me.person(), vote, words);
        var deciders = committees.deciders(sent).stream().map(Seat::person).toList();
        var votes = committees.votes(sent).stream()
                .filter(it -> deciders.contains(it.person()))
                .toList();
        var ofOneMind = votes.stream().map(Cast::vote).distinct().count() == 1;
        if (votes.size() == deciders.size() && ofOneMind) {
            return decide(sent, vote, "", null);
        }
        return Outcome.HEARD;
    }

    /** Keeps what the chair notes; nothing while nobody has said anything. */
    @Transactional
    public Outcome note(Submission before, Vote decision, String words, SignedIn me) {
        var sent = beforeCommittee(before);
        if (sent == null || committees.votes(sent).isEmpty()) {
            return Outcome.OVER;
        }
        return decide(sent, decision, words, me.person());
    }

    /** Whether what was sent is before its committee, and nothing is decided. */
    boolean isBeforeCommittee(Submission sent) {
        return sent.endedAt() == null
                && sheets.get(sent.sheetId()).stage() == SheetStage.COMMITTEE
                && committees.decision(sent).isEmpty();
    }

    private @Nullable Submission beforeCommittee(Submission before) {
        var sent = submissions.openAlone(before.sheetId()).orElse(null);
        return sent == null || !sent.id().equals(before.id()) || !isBeforeCommittee(sent) ? null : sent;
    }

    private Outcome decide(Submission sent, Vote decision, String words, @Nullable PersonId by) {
        if (!committees.decide(sent, decision, words, by)) {
            return Outcome.OVER;
        }
        var sheet = sheets.get(sent.sheetId());
        if (decision == Vote.YES) {
            return publishReviewed.publishIfReady(sent.sheetId()).isPresent() ? Outcome.PUBLISHED : Outcome.WAITS;
        }
        submissions.end(sent, Submission.Outcome.SENT_BACK);
        sheets.move(sheet, SheetStage.DRAFT);
        notify.tellWriters(
                sheet, decision == Vote.NO ? "committee-no" : "committee-again", Gate.path(sheet), sent.id());
        return Outcome.SENT_BACK;
    }
}
