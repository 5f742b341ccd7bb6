package org.maillage.codevelopment.room;

import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.TakeTurns;
import org.maillage.codevelopment.TakeTurns.Client;
import org.maillage.codevelopment.TakeTurns.Outcome;
import org.maillage.codevelopment.room.Plan.Format;
import org.maillage.programme.Attends;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a group say how a session is to go. */
@Controller
record PlanController(PlanOverview overview, Plans plans, TakeTurns takeTurns) {

    @GetMapping("/peer-groups/{id}/sessions/{number}/plan")
    Answer ask(@Attends PeerGroup group, @Attends PeerSession session, @RequestParam(defaultValue = "") String usual) {
        return overview.show(group, session, Typed.one(Format.class, usual));
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/plan")
    Answer keep(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = PlanForm.sent(sent, overview.others(group, session));
        var mistakes = form.check();
        if (mistakes.none()) {
            var second = form.second();
            var outcome = takeTurns.chooseSecond(group, session, second == null ? null : new Client(second));
            mistakes.seen(outcome != Outcome.STALE)
                    .unless(outcome != Outcome.TAKEN, PlanForm.SECOND.name(), "room.problem.second");
        }
        if (mistakes.none()) {
            mistakes.seen(plans.keep(session, form.plan(Typed.number(version))));
        }
        return mistakes.none()
                ? Answer.done(session.path() + "#conduct", "room.form.kept")
                : overview.refuse(group, session, form);
    }
}
