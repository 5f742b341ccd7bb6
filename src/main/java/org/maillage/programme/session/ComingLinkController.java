package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import org.maillage.programme.LiveEditions;
import org.maillage.programme.session.Comings.Kept;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.ComingAnswer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What those who are expected at a session answer by the link of their mail, without signing in. To open it changes nothing: programs
 * do that too.
 */
@Controller
record ComingLinkController(Comings comings, Excuses excuses, LiveEditions editions, AgendaOverview agenda) {

    private static final String COMING = "/coming/{word:[A-Za-z0-9_-]{43}}";
    private static final String PAGE = "programme/session/answer";

    @GetMapping(COMING)
    Answer show(@Anybody AskedPerson asked) {
        return Answer.show(PAGE, page(asked, said(asked), ""));
    }

    @PostMapping(COMING)
    Answer answer(@Anybody AskedPerson asked, @RequestParam MultiValueMap<String, String> sent) {
        var form = ComingAnswer.sent(sent);
        if (!isOpen(asked)) {
            return Answer.conflict(PAGE, page(asked, form, ""));
        }
        var mistakes = form.check();
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, page(asked, form, ""), mistakes);
        }
        var session = asked.session();
        var person = asked.person().id();
        var kept = form.comes()
                ? comings.comes(session, person, form.heads(), form.eats())
                : comings.comesNot(session, person);
        var page = page(asked, form, say("session.answer." + Typed.key(kept)));
        return kept == Kept.NOTHING ? Answer.conflict(PAGE, page) : Answer.show(PAGE, page);
    }

    private ComingAnswer said(AskedPerson asked) {
        return comings.said(asked.session(), asked.person().id());
    }

    private boolean isOpen(AskedPerson asked) {
        return comings.isOpen(asked.session())
                && excuses.isAsked(asked.session(), asked.person().id())
                && editions.get(asked.session().edition()).isOpen();
    }

    private ComingPage page(AskedPerson asked, ComingAnswer form, String said) {
        var session = asked.session();
        var edition = editions.get(session.edition());
        return new ComingPage(
                Frame.of(session.name(), say("web.coming.description")).asPersonal(),
                asked.path(),
                session.path(),
                session.name(),
                agenda.format(edition, session.format()),
                session.when(),
                session.place(),
                edition.title(),
                asked.person().name(),
                said,
                session.isCancelled(),
                isOpen(asked),
                comings.asksForMeals(session),
                form.filled());
    }
}
