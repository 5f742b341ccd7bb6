package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.maillage.web.Here;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String make(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        next.addFlashAttribute("feed", feeds.make(me.id()));
        next.addFlashAttribute(Here.FLASH, say("session.feed.made"));
        return "redirect:/desk#calendar";
    }

    @PostMapping("/desk/calendar/end")
    String end(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        feeds.end(me.id());
        next.addFlashAttribute(Here.FLASH, say("session.feed.ended"));
        return "redirect:/desk";
    }
}
