package org.maillage.programme.session;

import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Runs;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.ComingAnswer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever is expected at a session says that they come; whoever runs it says whether one eats there. */
@Controller
record ComingController(Comings comings, CallToSession callToSession, LiveEditions editions, SessionOverview overview) {

    @PostMapping("/sessions/{id}/coming")
    Answer come(
            @Attends Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String heads,
            @RequestParam(defaultValue = "false") boolean meal) {
        var typed = Typed.words(heads);
        var number = typed.isEmpty() ? 1 : Typed.number(typed);
        var mistakes = new Mistakes()
                .unless(
                        number >= 1 && number <= ComingAnswer.MOST_HEADS,
                        "heads",
                        "web.coming.heads.wrong",
                        1,
                        ComingAnswer.MOST_HEADS);
        if (!mistakes.none()) {
            return overview.show(session, me, SessionPage.Typed.heads(Typed.cut(typed, 10), mistakes));
        }
        return Answer.done(
                session.path(),
                comings.come(session, me.person(), number, meal) ? "session.coming.noted" : "session.coming.not");
    }

    @PostMapping("/sessions/{id}/meals")
    Answer askForMeals(@Runs Session session, @RequestParam(defaultValue = "false") boolean asks) {
        comings.askForMeals(session, asks);
        return Answer.done(session.path() + "#guests", asks ? "session.meals.asked" : "session.meals.not-asked");
    }

    /** Asks those who have said nothing, by a mail with their link; each once. */
    @PostMapping("/sessions/{id}/remind")
    Answer remind(@Runs Session session) {
        return Answer.done(
                session.path() + "#guests",
                "session.coming.reminded",
                callToSession.remind(editions.get(session.edition()), session));
    }
}
