package org.maillage.programme.session;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Leads;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of sessions, which addresses name by {@code id}. */
@Component
record SessionDoors(
        Sessions sessions, Attendance attendance, AnswerLinks links, Addressees addressees, Policy policy, Clock clock)
        implements Doors {

    /** Whoever has the {@code word} of a link speaks for the person it was sent to. */
    @Anybody
    AskedPerson asked(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        return links.find(word)
                .flatMap(it -> addressees
                        .of(it.person())
                        .map(person -> new AskedPerson(word, sessions.get(it.session()), person)))
                .orElseThrow(() -> new NotFound("call", "of this link"));
    }

    @Attends
    Session attended(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.isFor(session, policy.of(me, session.edition())));
        return session;
    }

    @GivesFeedback
    Session judged(Keys keys, SignedIn me) {
        var session = attended(keys, me);
        Rights.must(attendance.expected(session).stream()
                .anyMatch(it -> it.person().equals(me.id()) && session.takesFeedback(it.presence(), clock.instant())));
        return session;
    }

    @Leads
    Session led(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(policy.of(me, session.edition()).leads());
        return session;
    }

    @Runs
    Session run(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        return session;
    }
}
