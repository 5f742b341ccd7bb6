package org.maillage.programme.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What somebody types about a day that they propose for a session. */
record SlotForm(String on, String from, String until) {

    static final SlotForm EMPTY = new SlotForm("", "", "");

    SlotForm(@Nullable String on, @Nullable String from, @Nullable String until) {
        this.on = Typed.words(on);
        this.from = Typed.words(from);
        this.until = Typed.words(until);
    }

    Mistakes check(ZoneId zone, Instant now) {
        var mistakes = new Mistakes()
                .unless(Typed.day(on).isPresent(), "on", "form.date")
                .unless(Typed.time(from).isPresent(), "from", "form.time")
                .unless(Typed.time(until).isPresent(), "until", "form.time");
        if (!mistakes.none()) {
            return mistakes;
        }
        return mistakes.unless(starts().isBefore(ends()), "until", "session.problem.ends-before")
                .unless(exists(starts(), zone), "from", "session.problem.no-such-hour", from)
                .unless(exists(ends(), zone), "until", "session.problem.no-such-hour", until)
                .unless(starts().atZone(zone).toInstant().isAfter(now), "on", "session.slot.past");
    }

    /** Whether clocks show that hour on that day: one of them is left out when summer time begins. */
    static boolean exists(LocalDateTime hour, ZoneId zone) {
        return !zone.getRules().getValidOffsets(hour).isEmpty();
    }

    private LocalDateTime starts() {
        return Typed.day(on).orElseThrow().atTime(Typed.time(from).orElseThrow());
    }

    private LocalDateTime ends() {
        return Typed.day(on).orElseThrow().atTime(Typed.time(until).orElseThrow());
    }

    OffsetDateTime startsAt(ZoneId zone) {
        return starts().atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    OffsetDateTime endsAt(ZoneId zone) {
        return ends().atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
