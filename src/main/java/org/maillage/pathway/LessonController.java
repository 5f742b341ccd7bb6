package org.maillage.pathway;

import java.util.EnumMap;
import java.util.List;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what all editions have learnt. */
@Controller
record LessonController(Lessons lessons) {

    private static final int MOST_PAGES = 200;

    @GetMapping("/lessons")
    Answer list(@RequestParam(defaultValue = "1") String page) {
        var number = Typed.number(page);
        if (number < 1 || number > MOST_PAGES) {
            throw new NotFound("page of lessons", page);
        }
        var learnt = new EnumMap<LessonKind, List<Lessons.Learnt>>(LessonKind.class);
        for (var kind : LessonKind.values()) {
            learnt.put(kind, lessons.list(kind, (number - 1) * LessonsPage.PER_KIND, LessonsPage.PER_KIND + 1));
        }
        return Answer.show("pathway/lessons", LessonsPage.of(learnt, number));
    }
}
