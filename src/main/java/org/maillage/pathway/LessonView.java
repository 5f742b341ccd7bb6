package org.maillage.pathway;

import java.util.Arrays;
import java.util.List;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.LessonKind;
import org.maillage.shared.Words;

/** Something that was learnt, as pages show it. */
record LessonView(int number, String title, String text, List<Marks.Mark> marks, String certainty) {

    static LessonView of(Lesson lesson, Marks marks) {
        return new LessonView(
                lesson.number(),
                lesson.title().toString(),
                lesson.text().toString(),
                marks.at(lesson.sources()),
                lesson.certainty().key());
    }

    /** What was learnt of one kind; {@code known} without what is not known. */
    record Group(String kind, String title, List<LessonView> lessons) {}

    static List<Group> groups(List<Lesson> lessons, Marks marks) {
        return Arrays.stream(LessonKind.values())
                .map(kind -> new Group(
                        kind.key(),
                        Words.say("pathway.lessons." + kind.key()),
                        lessons.stream()
                                .filter(it -> it.kind() == kind)
                                .map(it -> of(it, marks))
                                .toList()))
                .filter(it -> !it.lessons().isEmpty())
                .toList();
    }
}
