package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.TypedFeedback;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What people say of an edition months after its end.
 *
 * @param asks whether the reader can say something now
 */
record ColdFeedbackPage(
        Frame frame,
        String path,
        String title,
        boolean asks,
        List<Moment> moments,
        TypedFeedback typed,
        Mistakes mistakes) {

    /** @param enough whether there are answers enough to show them */
    record Moment(String title, String counted, boolean enough, List<String> kept, List<String> missed) {}

    static ColdFeedbackPage of(
            LiveEdition edition,
            boolean runs,
            boolean asks,
            Feedback feedback,
            TypedFeedback typed,
            Mistakes mistakes) {
        return new ColdFeedbackPage(
                Frame.of(say("feedback.cold"), edition.title())
                        .under(edition.title(), runs ? edition.path() + "/board" : "/desk")
                        .asPersonal(),
                edition.path(),
                edition.title(),
                asks,
                Stream.of("cold-3", "cold-6")
                        .map(it -> moment(edition, it, feedback))
                        .toList(),
                typed,
                mistakes);
    }

    private static Moment moment(LiveEdition edition, String key, Feedback feedback) {
        var answers = feedback.answers(edition.id(), key);
        return new Moment(
                say("desk.feedback." + key),
                say("feedback.counted", feedback.count(edition.id(), key), Feedback.FEWEST),
                !answers.isEmpty(),
                answers.stream()
                        .map(Feedback.Answer::kept)
                        .filter(it -> !it.isBlank())
                        .toList(),
                answers.stream()
                        .map(Feedback.Answer::missed)
                        .filter(it -> !it.isBlank())
                        .toList());
    }
}
