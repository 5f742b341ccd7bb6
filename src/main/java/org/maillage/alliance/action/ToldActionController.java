package org.maillage.alliance.action;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import org.maillage.directory.Oppositions;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What an owner says by the link of their mail, without an account. To open it changes nothing: programs do that too. */
@Controller
record ToldActionController(AllianceActions actions, Oppositions oppositions, Clock clock) {

    private static final String TOLD = "/agreed/{word:[A-Za-z0-9_-]{43}}";
    private static final String PAGE = "alliance/action/told";

    @GetMapping(TOLD)
    Answer show(@Anybody ToldAction told) {
        var done = told.action().doneOn();
        return Answer.show(
                PAGE, page(told, done == null ? "" : say("action.told.done", day(done)), done == null, true));
    }

    @PostMapping(TOLD)
    Answer done(@Anybody ToldAction told) {
        if (told.action().doneOn() == null) {
            actions.done(told.action(), today(clock), "link");
        }
        return Answer.show(PAGE, page(told, say("action.told.thanks"), false, true));
    }

    /** They want no mails any more, from nobody here. */
    @PostMapping(TOLD + "/stop")
    Answer stop(@Anybody ToldAction told) {
        var email = told.action().ownerEmail();
        if (email != null) {
            oppositions.oppose(email);
            actions.forgetAddress(email);
        }
        return Answer.show(PAGE, page(told, say("action.told.stopped"), false, false));
    }

    private static ToldActionPage page(ToldAction told, String said, boolean open, boolean mails) {
        var action = told.action();
        return new ToldActionPage(
                Frame.of(say("action.told.title"), say("action.told.description"))
                        .asPersonal(),
                told.path(),
                action.words(),
                told.alliance().name(),
                day(action.dueOn()),
                said,
                open,
                mails);
    }
}
