package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import org.maillage.account.DeedRow;
import org.maillage.account.Deeds;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.programme.cohort.OfPair;
import org.maillage.programme.session.Feedback;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desks: of whoever is signed in, of who runs an edition, of its partners. */
@Controller
record DeskController(
        DeskOverview desk, BoardOverview board, ColdFeedback cold, Invite invite, Deeds deeds, Policy policy) {

    private static final int MOST_DEEDS = 50;

    @GetMapping("/desk")
    Answer desk(@AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/desk/mine", desk.page(me, Here.left("feed")));
    }

    @GetMapping("/editions/{slug}/board")
    Answer board(@Runs LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/desk/board", board.page(edition, policy.of(me, edition.id())));
    }

    @GetMapping("/editions/{slug}/deeds")
    Answer deeds(@Runs LiveEdition edition, @RequestParam(defaultValue = "") String before) {
        var from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var found = deeds.about(edition.id(), from, MOST_DEEDS + 1);
        var shown = found.subList(0, Math.min(MOST_DEEDS, found.size()));
        return Answer.show(
                "programme/desk/deeds",
                new DeedsPage(
                        Frame.of(say("desk.deeds"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .asPersonal(),
                        DeedRow.of(shown),
                        found.size() > MOST_DEEDS
                                ? edition.path() + "/deeds?before="
                                        + shown.getLast().id()
                                : ""));
    }

    @PostMapping("/editions/{slug}/partners")
    Answer invitePartner(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String email) {
        var invited = invite.invite(email, Role.PARTNER, new Scope(edition.id(), edition.title()), me);
        return Answer.done(
                edition.path() + "/board", invited ? "account.invitation.sent" : "web.form.email", email.strip());
    }

    @GetMapping("/editions/{slug}/feedback")
    Answer askFeedback(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return askFeedback(edition, me, Feedback.empty());
    }

    private Answer askFeedback(LiveEdition edition, SignedIn me, Filled form) {
        var page = cold.page(edition, policy.of(me, edition.id()), me, form);
        return Answer.refuse("programme/desk/feedback", page, form.mistakes());
    }

    @PostMapping("/editions/{slug}/feedback")
    Answer giveFeedback(
            @OfPair LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var moment = cold.moment(edition).orElseThrow(() -> new NotFound("feedback", edition.slug()));
        var form = Feedback.sent(sent);
        if (!form.mistakes().none()) {
            return askFeedback(edition, me, form);
        }
        return Answer.done(
                edition.path() + "/feedback",
                cold.give(edition, moment, me, form) ? "session.feedback.given" : "session.feedback.twice");
    }
}
