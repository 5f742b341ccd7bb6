package org.maillage.capitalisation.review;

import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Stage;
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

    /** Keeps what somebody of the committee says; false when it is decided, or not before it any more. */
    @Transactional
    public boolean vote(Submission before, Vote vote, String words, SignedIn me) {
        var sent = beforeCommittee(before);
        if (sent == null) {
            return false;
        }
        committees.vote(sent, me.person(), vote, words);
        var deciders = committees.deciders(sent).stream().map(Seat::person).toList();
        var votes = committees.votes(sent).stream()
                .filter(it -> deciders.contains(it.person()))
                .toList();
        var ofOneMind = votes.stream().map(Cast::vote).distinct().count() == 1;
        if (votes.size() == deciders.size() && ofOneMind) {
            decide(sent, vote, "", null);
        }
        return true;
    }

    /** Keeps what the chair notes; false as above, and while nobody has said anything. */
    @Transactional
    public boolean note(Submission before, Vote decision, String words, SignedIn me) {
        var sent = beforeCommittee(before);
        if (sent == null || committees.votes(sent).isEmpty()) {
            return false;
        }
        return decide(sent, decision, words, me.person());
    }

    /** Whether what was sent is before its committee, and nothing is decided. */
    boolean isBeforeCommittee(Submission sent) {
        return sent.endedAt() == null
                && sheets.get(sent.sheetId()).stage() == Stage.COMMITTEE
                && committees.decision(sent).isEmpty();
    }

    private @Nullable Submission beforeCommittee(Submission before) {
        var sent = submissions.openAlone(before.sheetId()).orElse(null);
        return sent == null || !sent.id().equals(before.id()) || !isBeforeCommittee(sent) ? null : sent;
    }

    private boolean decide(Submission sent, Vote decision, String words, @Nullable PersonId by) {
        if (!committees.decide(sent, decision, words, by)) {
            return false;
        }
        var sheet = sheets.get(sent.sheetId());
        if (decision == Vote.YES) {
            publishReviewed.publishIfReady(sent.sheetId());
            return true;
        }
        submissions.end(sent, Submission.Outcome.SENT_BACK);
        sheets.move(sheet, Stage.DRAFT);
        notify.tellWriters(
                sheet, decision == Vote.NO ? "committee-no" : "committee-again", Gate.path(sheet), sent.id());
        return true;
    }
}
