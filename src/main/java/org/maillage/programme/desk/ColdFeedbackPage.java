package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.programme.session.FeedbackWords;
import org.maillage.shared.Typed;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * What people say of an edition months after its end.
 *
 * @param asks whether the reader can say something now
 */
record ColdFeedbackPage(Frame frame, LiveEdition edition, boolean asks, List<Said> moments, Filled form) {

    record Said(String title, FeedbackWords words) {}

    static ColdFeedbackPage of(LiveEdition edition, boolean runs, boolean asks, Feedback feedback, Filled form) {
        return new ColdFeedbackPage(
                Frame.of(say("session.feedback.cold"), edition.title())
                        .under(edition.title(), runs ? edition.path() + "/board" : "/desk")
                        .asPersonal(),
                edition,
                asks,
                Stream.of(Moment.COLD_3, Moment.COLD_6)
                        .map(it -> new Said(
                                say("desk.feedback." + Typed.key(it)),
                                FeedbackWords.of(feedback, Subject.of(edition, it))))
                        .toList(),
                form.label(Feedback.USEFUL, say("session.feedback.cold.question")));
    }
}
