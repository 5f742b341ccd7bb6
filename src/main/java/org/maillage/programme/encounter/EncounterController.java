package org.maillage.programme.encounter;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Runs;
import org.maillage.programme.session.Session;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever was at a session says whom they met there; whoever runs it ticks what they have seen. */
@Controller
record EncounterController(EncounterOverview overview, MeetAtSession meet) {

    private static final String PAGE = "programme/encounter/met";

    @GetMapping("/sessions/{id}/met")
    Answer show(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        return Answer.show(PAGE, overview.page(session, me, new Mistakes()));
    }

    @PostMapping("/sessions/{id}/met")
    Answer tell(
            @Attends Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> other) {
        return done(session, meet.say(session, me.person(), other));
    }

    @PostMapping("/sessions/{id}/met/pairs")
    Answer see(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID one,
            @RequestParam(defaultValue = "") List<UUID> other) {
        if (one == null || other.stream().allMatch(one::equals)) {
            var mistakes = new Mistakes().note("one", say("web.met.two"));
            return Answer.refuse(PAGE, overview.page(session, me, mistakes), mistakes);
        }
        return done(session, meet.see(session, new PersonId(one), other));
    }

    @PostMapping("/sessions/{id}/met/pairs/remove")
    Answer unsee(@Runs Session session, @RequestParam UUID one, @RequestParam UUID other) {
        return done(session, meet.unsee(session, new PersonId(one), new PersonId(other)));
    }

    private static Answer done(Session session, boolean taken) {
        return Answer.done(session.path() + "/met", taken ? "web.form.saved" : "session.met.closed");
    }
}
