package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import org.maillage.account.Is;
import org.maillage.account.Person;
import org.maillage.account.WeekMails;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends the mail of Mondays, or lets it come again: in the account, and without signing in by the link in each (RFC 8058). */
@Controller
record WeekMailController(WeekMails weekMails) {

    private static final String LINK = WeekMails.ENDS + "/{word:[A-Za-z0-9_-]{43}}";

    /**
     * What the page of a link shows.
     *
     * @param state {@code ask}, {@code done}, or {@code gone} when the link is no longer known
     */
    record WeekMailEndPage(Frame frame, String path, String state) {}

    @PostMapping("/account/week-mail")
    Answer choose(@Is Person me, @RequestParam boolean wanted) {
        weekMails.want(me.id(), wanted);
        return Answer.done("/account#week-mail", wanted ? "account.week-mail.wanted" : "account.week-mail.ended");
    }

    @GetMapping(LINK)
    Answer ask(@PathVariable String word) {
        var found = weekMails.find(new Secret(word));
        return show(word, found.isEmpty() ? "gone" : weekMails.isWanted(found.get()) ? "ask" : "done");
    }

    /** Answered where it was sent: mail programs follow nothing further. */
    @PostMapping(LINK)
    Answer end(@PathVariable String word) {
        var found = weekMails.find(new Secret(word));
        found.ifPresent(it -> weekMails.want(it, false));
        return show(word, found.isEmpty() ? "gone" : "done");
    }

    private static Answer show(String word, String state) {
        var frame = Frame.of(say("account.week-mail-end"), say("account.week-mail-end." + state))
                .asPersonal();
        return Answer.show(
                "account/mine/week-mail-end", new WeekMailEndPage(frame, WeekMails.ENDS + "/" + word, state));
    }
}
