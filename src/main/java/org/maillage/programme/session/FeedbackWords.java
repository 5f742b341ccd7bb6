package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.programme.session.Feedback.Answer;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Feedback.Subject;

/**
 * What was said, for who walks or runs the edition: the numbers from five answers on, nothing before.
 *
 * @param spread how many said how useful a session was; empty for an edition
 */
public record FeedbackWords(String counted, List<String> spread, List<String> kept, List<String> missed) {

    public static FeedbackWords of(Feedback feedback, Subject subject) {
        var answers = feedback.answers(subject);
        return new FeedbackWords(
                counted(feedback.count(subject)),
                answers.isEmpty() || subject.moment() != Moment.HOT
                        ? List.of()
                        : Stream.of(4, 3, 2, 1)
                                .map(useful -> say(
                                        "session.feedback.spread",
                                        say("session.feedback.useful." + useful),
                                        answers.stream()
                                                .filter(it -> it.useful() == useful)
                                                .count()))
                                .toList(),
                said(answers, Answer::kept),
                said(answers, Answer::missed));
    }

    /** How many answers there are; while they are too few to be shown, from how many on they are. */
    private static String counted(int count) {
        var counted = say("session.feedback.counted", count);
        return count < Feedback.FEWEST ? counted + " " + say("session.feedback.shown-from", Feedback.FEWEST) : counted;
    }

    private static List<String> said(List<Answer> answers, Function<Answer, String> what) {
        return answers.stream().map(what).filter(it -> !it.isBlank()).toList();
    }
}
