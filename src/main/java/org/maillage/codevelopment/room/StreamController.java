package org.maillage.codevelopment.room;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerSession;
import org.maillage.programme.Attends;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets the room of a session hear that it has changed. */
@Controller
record StreamController(Streams streams, Courses courses) {

    @GetMapping("/peer-groups/{id}/sessions/{number}/room/stream")
    Answer follow(@Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        return Answer.stream(answer -> {
            var stream = new Stream(session, me.id(), answer);
            if (!streams.open(stream)) {
                // The page looks by itself now and then.
                return false;
            }
            // Read once it is told of changes, so that none falls in between.
            stream.tell(
                    String.valueOf(courses.find(session).map(Course::version).orElse(0)));
            return true;
        });
    }
}
