package org.maillage.codevelopment.followup;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.programme.Attends;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what is typed after a session, by its client and by each who was there. */
@Controller
record AfterController(Keepsakes keepsakes, KeepAfterwards keepAfterwards, AfterOverview overview) {

    @GetMapping("/peer-groups/{id}/sessions/{number}/after")
    Answer ask(@Attends PeerGroup group, @Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        var kept = keepsakes.of(session, me.id());
        return overview.show(group, session, kept, AfterForm.of(kept), me);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/after")
    Answer keep(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var kept = keepsakes.of(session, me.id());
        var form = AfterForm.sent(sent, kept);
        var mistakes = form.check(DescribeFollowup.day(group, session))
                .seen(Typed.number(version), kept.version())
                .unless(overview.hasBegun(session), AfterForm.LEARNING.name(), "followup.problem.not-yet");
        if (!mistakes.none()) {
            return overview.show(group, session, kept, form, me);
        }
        keepAfterwards.keep(session, kept, form, me);
        return Answer.done(session.path() + "/after", "followup.after.kept");
    }
}
