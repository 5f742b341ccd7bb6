package org.maillage.programme.call;

import java.util.List;
import org.maillage.programme.call.ApplicationPage.File;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * An application as those who review it read it.
 *
 * @param conflict whether the reader has declared an interest in it
 * @param others what other reviewers say, once the reader has written
 * @param decides whether the reader leads the edition
 * @param letter the letter that tells the decision, as it stands
 */
record ReviewPage(
        Frame frame,
        String path,
        String list,
        ApplicationForm form,
        String email,
        String perimeter,
        List<File> files,
        List<Question> questions,
        boolean conflict,
        String comments,
        int version,
        List<Said> others,
        boolean decides,
        Letter letter,
        Mistakes mistakes) {

    record Question(String words, String answer) {

        /** Of the field of its answer: made of its words, since a criterion may move while somebody answers. */
        String name() {
            return name(words);
        }

        static String name(String criterion) {
            return "answer-" + Integer.toHexString(criterion.hashCode());
        }
    }

    record Said(String who, boolean conflict, List<Question> answers, String comments) {}

    /** @param decision what it tells; empty while nothing is decided */
    record Letter(String decision, String subject, String body, boolean sent, String sentOn, int version) {}

    /** The same with what the reader was writing as a review. */
    ReviewPage writing(String comments, boolean conflict, List<Question> questions) {
        return new ReviewPage(
                frame, path, list, form, email, perimeter, files, questions, conflict, comments, version, others,
                decides, letter, mistakes);
    }

    /** The same with the letter that the reader was writing, and what is wrong with it. */
    ReviewPage writing(Letter letter, Mistakes mistakes) {
        return new ReviewPage(
                frame, path, list, form, email, perimeter, files, questions, conflict, comments, version, others,
                decides, letter, mistakes);
    }
}
