package org.maillage.alliance.action;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.directory.Keeps;
import org.maillage.shared.Attempt;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Actions of an alliance: agreed, told, done. */
@Controller
record AllianceActionController(
        AllianceActionOverview overview,
        AllianceActions actions,
        AgreeOnAction agreeOnAction,
        Attempt attempt,
        Clock clock) {

    private static final String ALL = "/alliances/" + AllianceId.ID + "/actions";
    private static final String ONE = ALL + "/" + AllianceActionId.ID;
    private static final String FORM = "alliance/action/edit";
    private static final String DESK = "/desk";

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps KnownAlliance alliance, @RequestParam UUID meeting) {
        var form = overview.offer(alliance, AllianceActionForm.blank(today(clock)));
        return Answer.show(FORM, overview.form(alliance, new BodyMeetingId(meeting), form, UUID.randomUUID()));
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(ALL)
    Answer agree(
            @Keeps KnownAlliance alliance,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID meeting,
            @RequestParam UUID id) {
        var at = new BodyMeetingId(meeting);
        var form = overview.offer(alliance, AllianceActionForm.sent(sent));
        var mistakes = form.check()
                .unless(
                        actions.of(at).size() < AllianceActions.MOST,
                        AllianceActionForm.WHAT.name(),
                        "action.too-many",
                        AllianceActions.MOST);
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.form(alliance, at, form, id), mistakes);
        }
        var told = new boolean[1];
        try {
            attempt.write(() -> told[0] = agreeOnAction.agree(alliance, form.action(id, alliance.id(), at), me));
        } catch (DataIntegrityViolationException _) {
            // Its meeting is of another alliance, or gone.
            throw new NotFound("meeting", meeting);
        }
        return Answer.done(at.path(alliance.id()) + "#actions", told[0] ? "action.agreed.told" : "action.agreed");
    }

    @GetMapping(ONE)
    Answer show(@Keeps KnownAlliance alliance, @Keeps AllianceAction action) {
        return Answer.show("alliance/action/show", overview.page(alliance, action));
    }

    @PostMapping(ONE + "/done")
    Answer done(@Keeps AllianceAction action, @RequestParam boolean done) {
        actions.done(action, done ? today(clock) : null, "team");
        return Answer.done(
                Here.formPage("").equals(DESK) ? DESK : action.path(), done ? "action.is-done" : "action.is-open");
    }

    @PostMapping(ONE + "/tell")
    Answer tell(@Keeps KnownAlliance alliance, @Keeps AllianceAction action, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                action.path(), agreeOnAction.tell(alliance, action, me) ? "action.told.now" : "action.told.not");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps KnownAlliance alliance, @Keeps AllianceAction action) {
        actions.remove(action);
        return Answer.done(action.meeting().path(alliance.id()) + "#actions", "action.removed");
    }
}
