package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.LearningId;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people share what they have learnt, see what they have shared, and take it back, whether or not they are still in the group. */
@Controller
record LearningController(Learnings learnings, KnownNames names, ShareLearning shareLearning) {

    private static final String MINE = "/peer-groups/learnings";

    @GetMapping("/peer-groups/{id}/sessions/{number}/learning")
    Answer ask(@Attends PeerGroup group, @Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        if (learnings.shared(session, me.id()).isPresent()) {
            return Answer.goTo(MINE);
        }
        return show(group, session, ShareForm.of(learnt(session, me)), false);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/learning")
    Answer share(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        learnt(session, me);
        var form = ShareForm.sent(sent);
        var named = names.of(group, form.words()).in(form.words());
        if (!form.check(named).none()) {
            return show(group, session, form, !named.isEmpty());
        }
        var shared = shareLearning.share(session, form, me);
        return Answer.done(MINE, shared ? "followup.shared" : "followup.shared.before");
    }

    @GetMapping("/peer-groups/learnings")
    Answer mine(@AuthenticationPrincipal SignedIn me) {
        return Answer.show(
                "codevelopment/followup/shared",
                new SharedPage(
                        Frame.of(say("followup.shared.title"), say("followup.shared.lead"))
                                .under(say("codevelopment.groups"), "/peer-groups")
                                .asPersonal(),
                        learnings.sharedBy(me.id()).stream()
                                .map(it -> new SharedPage.Row(
                                        it.id().toString(),
                                        it.words(),
                                        String.join(", ", it.themes()),
                                        say(
                                                "followup.shared.at",
                                                Words.moment(it.sharedAt().toInstant()))))
                                .toList()));
    }

    @PostMapping("/peer-groups/learnings/{learning}/take-back")
    Answer takeBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID learning) {
        if (!shareLearning.takeBack(new LearningId(learning), me)) {
            throw new NotFound("shared learning", learning);
        }
        return Answer.done(MINE, "followup.shared.taken-back");
    }

    /** What the reader has learnt in a session; who has written nothing has nothing to share. */
    private String learnt(PeerSession session, SignedIn me) {
        var learning = learnings.of(session, me.id()).words();
        if (learning.isEmpty()) {
            throw new NotFound("learning of a session", session.id());
        }
        return learning;
    }

    private static Answer show(PeerGroup group, PeerSession session, ShareForm form, boolean warns) {
        var filled = form.filled();
        return Answer.refuse(
                "codevelopment/followup/share",
                new SharePage(
                        DescribeFollowup.frame(group, session.number(), say("followup.share")),
                        session.path() + "/learning",
                        session.path() + "/after",
                        filled,
                        warns),
                filled.mistakes());
    }
}
