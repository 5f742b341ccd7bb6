package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The calendar of one's own sessions, at a secret address. */
@Controller
record CalendarController(CalendarFeeds feeds) {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    @GetMapping("/calendars/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        var calendar = feeds.calendar(new Secret(secret)).orElseThrow(() -> new NotFound("calendar", "of this link"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/desk/calendar")
    Answer make(@AuthenticationPrincipal SignedIn me) {
        return new Answer.Done("/desk#calendar", say("session.feed.made"), Map.of("feed", feeds.make(me.id())));
    }

    @PostMapping("/desk/calendar/end")
    Answer end(@AuthenticationPrincipal SignedIn me) {
        feeds.end(me.id());
        return Answer.done("/desk", "session.feed.ended");
    }
}
