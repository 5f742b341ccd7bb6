package org.maillage.programme.call;

import java.util.List;
import org.maillage.attachment.Attachment;
import org.maillage.programme.NeedRows;
import org.maillage.programme.call.WrittenReviews.Review;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/**
 * An application as those who review it read it.
 *
 * @param needs what the territory wants to learn
 * @param review of the reader
 * @param version of that review
 * @param others what other reviewers say, once the reader has written
 * @param letter the letter that tells the decision, as it stands
 */
record ReviewPage(
        Frame frame,
        Candidate candidate,
        String perimeter,
        List<NeedRows.Said> needs,
        List<Attachment> files,
        ReviewForm review,
        int version,
        List<Said> others,
        LetterForm letter) {

    record Said(String who, Review review) {}

    Application application() {
        return candidate.application();
    }

    /** When the letter went; empty while it has not. */
    String sentOn() {
        var sent = application().letterSentAt();
        return sent == null ? "" : Words.moment(sent.toInstant());
    }
}
