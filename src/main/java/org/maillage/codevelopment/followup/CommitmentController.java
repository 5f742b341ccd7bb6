package org.maillage.codevelopment.followup;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
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

/** Shows what those of a group have committed themselves to, and lets each say what became of theirs. */
@Controller
record CommitmentController(
        Commitments commitments,
        SayOfCommitment sayOfCommitment,
        CommitmentOverview overview,
        DescribeFollowup describe) {

    @GetMapping("/peer-groups/{id}/commitments")
    Answer all(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me) {
        return overview.all(group, me);
    }

    @GetMapping("/peer-groups/{id}/commitments/{commitment}")
    Answer ask(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID commitment) {
        return overview.one(group, mine(group, commitment, me), CommitmentForm.empty(), me);
    }

    @PostMapping("/peer-groups/{id}/commitments/{commitment}")
    Answer say(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID commitment,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var mine = mine(group, commitment, me);
        var form = CommitmentForm.sent(sent);
        var today = describe.today(group);
        var made = mine.madeAt().atZoneSameInstant(group.there()).toLocalDate();
        var mistakes = form.check(mine, made, today).seen(Typed.number(version), mine.version());
        if (mistakes.none()) {
            mistakes.seen(sayOfCommitment.say(mine, form, today));
        }
        return mistakes.none()
                ? Answer.done(group.path() + "/commitments", "followup.said")
                : overview.one(group, mine, form, me);
    }

    @PostMapping("/peer-groups/{id}/commitments/{commitment}/remove")
    Answer remove(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID commitment,
            @RequestParam(defaultValue = "") String sure) {
        var mine = mine(group, commitment, me);
        if (!sure.equals("true")) {
            return Answer.done(group.path() + "/commitments/" + commitment, "followup.unsure");
        }
        var removed = sayOfCommitment.remove(mine);
        return Answer.done(group.path() + "/commitments", removed ? "followup.removed" : "followup.removed.not");
    }

    private Commitment mine(PeerGroup group, UUID commitment, SignedIn me) {
        return commitments.find(group, commitment, me.id()).orElseThrow(() -> new NotFound("commitment", commitment));
    }
}
