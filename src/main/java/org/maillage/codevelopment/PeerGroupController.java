package org.maillage.codevelopment;

import java.time.Clock;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.TakeTurns.Client;
import org.maillage.codevelopment.TakeTurns.Outcome;
import org.maillage.programme.Attends;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A group and its turns: who is asked in answers, who is in it says whose turn it is. */
@Controller
record PeerGroupController(
        PeerGroupOverview overview,
        PeerSessionOverview sessions,
        JoinGroup joinGroup,
        TakeTurns takeTurns,
        CallToPeerSession callToPeerSession,
        Clock clock) {

    @GetMapping("/peer-groups/{id}")
    Answer show(@Asked PeerGroup group, @AuthenticationPrincipal SignedIn me) {
        return overview.group(group, me);
    }

    @PostMapping("/peer-groups/{id}/accept")
    Answer accept(
            @Asked PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = JoinForm.sent(sent, overview.others(group, me));
        if (!form.check().none()) {
            return overview.group(group, me, form, null);
        }
        joinGroup.accept(group, form.lines(me), me);
        return Answer.done(group.path(), "codevelopment.accepted");
    }

    @PostMapping("/peer-groups/{id}/leave")
    Answer leave(
            @Asked PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(group.path(), "codevelopment.leave.unsure");
        }
        joinGroup.leave(group, me);
        return Answer.done("/peer-groups", "codevelopment.left", group.name());
    }

    @GetMapping("/peer-groups/{id}/sessions/{number}")
    Answer session(@Attends PeerGroup group, @Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        return sessions.session(group, session, me);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}")
    Answer choose(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = PeerSessionOverview.CHOOSE.sent(sent);
        var mistakes = form.check().mistakes().seen(Typed.number(version), session.version());
        mistakes.unless(
                form.isBlank(PeerSessionOverview.RESERVE)
                        || !form.typed(PeerSessionOverview.RESERVE).equals(form.typed(PeerSessionOverview.CLIENT)),
                "reserve",
                "codevelopment.problem.reserve");
        if (mistakes.none()) {
            var client = form.get(PeerSessionOverview.CLIENT);
            var reserve = form.get(PeerSessionOverview.RESERVE);
            var outcome = takeTurns.choose(
                    group,
                    session,
                    client == null ? null : new Client(client),
                    reserve == null ? null : new Client(reserve));
            if (outcome == Outcome.KEPT) {
                return Answer.done(session.path(), "web.form.saved");
            }
            mistakes.seen(outcome != Outcome.STALE)
                    .unless(outcome != Outcome.TAKEN, "client", "codevelopment.problem.turn");
        }
        return sessions.refused(group, session, me, form);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/move")
    Answer move(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = MoveForm.sent(sent);
        var mistakes = form.check(group, clock.instant()).seen(Typed.number(version), session.version());
        if (mistakes.none()) {
            mistakes.seen(callToPeerSession.move(group, session, form.starts(group)));
        }
        return mistakes.none()
                ? Answer.done(session.path(), "codevelopment.moved")
                : sessions.refused(group, session, me, form);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/call")
    Answer call(@Attends PeerGroup group, @Attends PeerSession session) {
        var called = callToPeerSession.call(group, session);
        return Answer.done(session.path(), called ? "codevelopment.called" : "codevelopment.called.not");
    }
}
