package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Topics that members offer to their group, and take back. */
@Controller
record TopicController(Topics topics) {

    @GetMapping("/peer-groups/{id}/topics/new")
    Answer ask(@Attends PeerGroup group) {
        return show(group, TopicForm.empty());
    }

    @PostMapping("/peer-groups/{id}/topics")
    Answer offer(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = TopicForm.sent(sent);
        if (!form.filled().mistakes().none()) {
            return show(group, form);
        }
        topics.add(group, form.fill(me));
        return Answer.done(group.path() + "#topics", "codevelopment.topic.offered");
    }

    @PostMapping("/peer-groups/{id}/topics/{topic}/withdraw")
    Answer withdraw(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID topic) {
        if (!topics.withdraw(group, topic, me.person())) {
            throw new NotFound("topic", topic);
        }
        return Answer.done(group.path() + "#topics", "codevelopment.topic.withdrawn");
    }

    private static Answer show(PeerGroup group, TopicForm form) {
        var page = new TopicPage(
                PeerGroupOverview.frame(group, say("codevelopment.topic.new")).under(group.name(), group.path()),
                group.path() + "/topics",
                group.path(),
                form.filled());
        return Answer.refuse("codevelopment/topic", page, form.filled().mistakes());
    }
}
