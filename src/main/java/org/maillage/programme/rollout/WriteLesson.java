package org.maillage.programme.rollout;

import java.util.ArrayList;
import java.util.List;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Editions;
import org.maillage.pathway.LessonKind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.NotFound;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an edition has taught; everybody reads it on the page of the edition and among the lessons. */
@Component
class WriteLesson implements BeforeMove {

    private final Editions editions;
    private final Deeds deeds;

    WriteLesson(Editions editions, Deeds deeds) {
        this.editions = editions;
        this.deeds = deeds;
    }

    List<Lesson> of(LiveEdition edition) {
        return editions.find(edition.id()).orElseThrow().content().lessons();
    }

    @Override
    public List<ToDo> missing(LiveEdition edition, Status next) {
        return List.of();
    }

    @Override
    public List<ToDo> meanwhile(LiveEdition edition, Status next) {
        return next == Status.CAPITALISED && of(edition).isEmpty()
                ? List.of(ToDo.of("rollout.meanwhile.lessons", edition.path() + "/lessons"))
                : List.of();
    }

    /**
     * Writes a lesson, or one anew.
     *
     * @param number of the lesson to write anew; 0 for a new one
     * @param themes of its template that it is about
     * @param version of the edition that the reader has seen
     */
    @Transactional
    public void write(
            LiveEdition live, int number, String title, String text, List<String> themes, int version, SignedIn me) {
        var seen = editions.find(live.id()).orElseThrow().at(version);
        var lessons = new ArrayList<>(seen.content().lessons());
        if (number == 0) {
            var next = lessons.stream()
                            .filter(it -> it.kind() == LessonKind.LESSON)
                            .mapToInt(Lesson::number)
                            .max()
                            .orElse(0)
                    + 1;
            lessons.add(lesson(next, title, text, themes));
        } else {
            var place = place(lessons, number);
            lessons.set(place, lesson(number, title, text, themes));
        }
        seen.rewrite(seen.content().withLessons(lessons));
        editions.save(seen);
        deeds.write(me.person(), "wrote-lesson", live.id(), title);
    }

    private static int place(List<Lesson> lessons, int number) {
        for (var place = 0; place < lessons.size(); place++) {
            var lesson = lessons.get(place);
            if (lesson.kind() == LessonKind.LESSON && lesson.number() == number) {
                return place;
            }
        }
        throw new NotFound("lesson", number);
    }

    private static Lesson lesson(int number, String title, String text, List<String> themes) {
        return new Lesson(
                LessonKind.LESSON, number, Text.french(title), Text.french(text), List.of(), Certainty.STATED, themes);
    }
}
