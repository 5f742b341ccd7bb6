package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.pathway.LessonKind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;

/**
 * What an edition has taught, to be written.
 *
 * @param number of the lesson that the reader writes anew; 0 for a new one
 */
record LessonsFormPage(Frame frame, LiveEdition edition, List<LessonRow> lessons, int number, Filled form) {

    static final FormField<String> TITLE = FormField.line("title", 160).must();
    static final FormField<String> TEXT = FormField.text("text", 3000).must();
    static final FormField<String> THEMES = FormField.choices("themes");
    static final Fields FORM = Fields.of("rollout.lesson", TITLE, TEXT, THEMES);

    record LessonRow(Lesson lesson, Filled form) {

        static LessonRow of(Lesson lesson, List<Choice> themes) {
            return new LessonRow(
                    lesson,
                    FORM.empty()
                            .with(TITLE, lesson.title().fr())
                            .with(TEXT, lesson.text().fr())
                            .withAll(THEMES, lesson.themes())
                            .offer(THEMES, themes));
        }
    }

    static LessonsFormPage of(LiveEdition edition, List<Lesson> lessons, List<Choice> themes, int number, Filled form) {
        return new LessonsFormPage(
                Frame.of(say("rollout.lessons"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition,
                lessons.stream()
                        .filter(it -> it.kind() == LessonKind.LESSON)
                        .map(it -> LessonRow.of(it, themes))
                        .toList(),
                number,
                form.offer(THEMES, themes));
    }

    String path() {
        return edition.path() + "/lessons";
    }
}
