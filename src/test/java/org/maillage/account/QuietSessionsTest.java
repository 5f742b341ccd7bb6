package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@PlatformTest
class QuietSessionsTest {

    private static final String KEPT = "for the next page";

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void twoRequestsOfOneBrowserMayBothKeepSomething() {
        keepTwice(sessions);
    }

    private static <S extends Session> void keepTwice(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var one = Objects.requireNonNull(sessions.findById(session.getId()));
        var another = Objects.requireNonNull(sessions.findById(session.getId()));

        one.setAttribute(KEPT, "one");
        another.setAttribute(KEPT, "another");
        sessions.save(one);
        sessions.save(another);

        var kept = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(kept.<String>getAttribute(KEPT)).isEqualTo("another");
        sessions.deleteById(session.getId());
    }
}
