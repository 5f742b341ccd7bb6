package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Templates;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Runs;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which those who run an edition write down what it has taught. */
@Controller
record LessonFormController(WriteLesson writeLesson, Templates templates) {

    @GetMapping("/editions/{slug}/lessons")
    Answer show(@Runs LiveEdition edition) {
        return show(edition, 0, LessonsFormPage.FORM.empty());
    }

    private Answer show(LiveEdition edition, int number, Filled form) {
        return Answer.refuse(
                "programme/rollout/lessons",
                LessonsFormPage.of(edition, writeLesson.of(edition), themes(edition), number, form),
                form.mistakes());
    }

    @PostMapping("/editions/{slug}/lessons")
    Answer write(
            @Runs LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = LessonsFormPage.FORM
                .sent(sent)
                .offer(LessonsFormPage.THEMES, themes(edition))
                .check();
        if (!form.mistakes()
                .seen(number == 0 ? edition.version() : version, edition.version())
                .none()) {
            return show(edition, number, form);
        }
        writeLesson.write(
                edition,
                number,
                form.typed(LessonsFormPage.TITLE),
                form.typed(LessonsFormPage.TEXT),
                form.values(LessonsFormPage.THEMES),
                edition.version(),
                me);
        return Answer.done(edition.path() + "/lessons", "web.form.saved");
    }

    private List<Choice> themes(LiveEdition edition) {
        return templates.find(edition.template()).orElseThrow().template().themes().stream()
                .map(it -> new Choice(it.key(), it.brief().toString()))
                .toList();
    }
}
