package org.maillage.codevelopment.followup;

import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.PeerSessions;
import org.maillage.codevelopment.followup.Syntheses.ForReader;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what clients keep to themselves and, once it is released, to their group; what is not released is not there. */
@Controller
record SynthesisController(
        Syntheses syntheses, PeerSessions sessions, ReleaseSynthesis releaseSynthesis, SynthesisOverview overview) {

    @GetMapping("/peer-groups/{id}/syntheses/{synthesis}")
    Answer show(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID synthesis) {
        var found = syntheses.find(group, synthesis).orElseThrow(() -> gone(synthesis));
        var session = sessions.find(group.id(), found.number()).orElseThrow(() -> gone(synthesis));
        var written = syntheses.of(session, found.person());
        return found.person().equals(me.id())
                ? overview.mine(group, session, written, me, null)
                : overview.released(
                        group, session, forReader(group, synthesis, me).orElseThrow(() -> gone(synthesis)), written);
    }

    @PostMapping("/peer-groups/{id}/syntheses/{synthesis}/read")
    Answer read(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID synthesis) {
        if (forReader(group, synthesis, me).isEmpty()) {
            throw gone(synthesis);
        }
        return releaseSynthesis.read(new SynthesisId(synthesis), me)
                ? Answer.goTo(DescribeFollowup.path(group, synthesis))
                : Answer.done(group.path(), "followup.synthesis.gone");
    }

    @PostMapping("/peer-groups/{id}/syntheses/{synthesis}/release")
    Answer release(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID synthesis,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String version) {
        mine(group, synthesis, me);
        var path = DescribeFollowup.path(group, synthesis);
        if (!sure.equals("true")) {
            return Answer.done(path, "followup.unsure");
        }
        return releaseSynthesis.release(new SynthesisId(synthesis), Typed.number(version))
                ? Answer.done(path, "followup.synthesis.released")
                : Answer.done(path, "followup.synthesis.not-released");
    }

    @PostMapping("/peer-groups/{id}/syntheses/{synthesis}/take-back")
    Answer takeBack(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID synthesis,
            @RequestParam(defaultValue = "") String sure) {
        var session = mine(group, synthesis, me);
        var path = DescribeFollowup.path(group, synthesis);
        if (!sure.equals("true")) {
            return Answer.done(path, "followup.unsure");
        }
        return releaseSynthesis.takeBack(group, session, new SynthesisId(synthesis))
                ? Answer.done(path, "followup.synthesis.is-taken-back")
                : Answer.done(path, "followup.synthesis.stays");
    }

    @PostMapping("/peer-groups/{id}/syntheses/{synthesis}")
    Answer change(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID synthesis,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var session = mine(group, synthesis, me);
        var form = SynthesisOverview.CHANGE.sent(sent).check();
        var mistakes = form.mistakes();
        if (mistakes.none()) {
            mistakes.seen(
                    releaseSynthesis.change(session, form.typed(SynthesisOverview.WORDS), Typed.number(version), me));
        }
        return mistakes.none()
                ? Answer.done(DescribeFollowup.path(group, synthesis), "followup.synthesis.changed-now")
                : overview.mine(group, session, syntheses.of(session, me.id()), me, form);
    }

    /** The session of a synthesis that is the reader’s; for others it is not there to be changed. */
    private PeerSession mine(PeerGroup group, UUID synthesis, SignedIn me) {
        return syntheses
                .find(group, synthesis)
                .filter(it -> it.person().equals(me.id()))
                .flatMap(it -> sessions.find(group.id(), it.number()))
                .orElseThrow(() -> gone(synthesis));
    }

    private Optional<ForReader> forReader(PeerGroup group, UUID synthesis, SignedIn me) {
        return syntheses.forReader(group, me.id()).stream()
                .filter(it -> it.id().equals(synthesis) && it.releasedAt() != null)
                .findFirst();
    }

    private static NotFound gone(UUID synthesis) {
        return new NotFound("synthesis", synthesis);
    }
}
