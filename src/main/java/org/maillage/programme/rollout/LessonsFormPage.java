package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.LessonKind;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What an edition has taught, to be written.
 *
 * @param typed what the reader was writing; of lesson 0 when it is a new one
 */
record LessonsFormPage(Frame frame, String path, int version, List<Row> lessons, Typed typed, Mistakes mistakes) {

    record Row(int number, String title, String text) {}

    /** @param number of the lesson; 0 for a new one */
    record Typed(int number, String title, String text) {

        static final Typed NOTHING = new Typed(0, "", "");
    }

    static LessonsFormPage of(LiveEdition edition, List<Lesson> lessons, Typed typed, Mistakes mistakes) {
        return new LessonsFormPage(
                Frame.of(say("rollout.lessons"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition.path() + "/lessons",
                edition.version(),
                lessons.stream()
                        .filter(it -> it.kind() == LessonKind.LESSON)
                        .map(it ->
                                new Row(it.number(), it.title().fr(), it.text().fr()))
                        .toList(),
                typed,
                mistakes);
    }
}
