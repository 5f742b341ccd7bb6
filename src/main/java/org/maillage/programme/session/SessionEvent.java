package org.maillage.programme.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.notices.CalendarEntry;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;

/** A session as calendars read it. */
record SessionEvent(Session session, String edition, Settings settings, Instant now) {

    /** An invitation for one person, or the word that takes it back. */
    String invitation(Addressee to, String method) {
        return entry().invitation(settings, edition, to.email(), to.name(), method, now);
    }

    /** A calendar of many sessions, under a name; they are said at one moment. */
    static String feed(List<SessionEvent> events) {
        return CalendarEntry.feed(
                Words.say("session.feed"),
                events.stream().map(SessionEvent::entry).toList(),
                events.isEmpty() ? Instant.EPOCH : events.getFirst().now);
    }

    private CalendarEntry entry() {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null || end == null) {
            throw new IllegalStateException("The session (%s) has no date.".formatted(session.id()));
        }
        var address = settings.address(session.path());
        return new CalendarEntry(
                session.id() + "@maillage",
                session.sequence() == null ? 0 : session.sequence(),
                start.toInstant(),
                end.toInstant(),
                session.code() + " " + session.title() + " (" + edition + ")",
                Stream.of(session.whenThere(), address, session.videoLink())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n")),
                session.place().isEmpty() ? session.videoLink() : session.place(),
                address,
                session.isCancelled());
    }
}
