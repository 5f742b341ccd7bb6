package org.maillage.programme.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.maillage.account.Addressee;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;

/**
 * A session as calendars read it. Its times are said in UTC, which every calendar turns into its own time; the same
 * session keeps its identifier, and its sequence says which word is the last.
 */
record SessionEvent(Session session, String edition, Settings settings, Instant now) {

    /** An invitation for one person, or the word that takes it back. */
    String invitation(Addressee to, String method) {
        var calendar = calendar();
        calendar.add(new Method(method));
        var event = event(session.isCancelled() || method.equals("CANCEL"));
        var sender = settings.sender();
        var organizer = new Organizer(mailto(sender.address()));
        organizer.add(new Cn(sender.name().isEmpty() ? edition : sender.name()));
        event.add(organizer);
        var attendee = new Attendee(mailto(to.email()));
        attendee.add(new Cn(to.name().replace("\"", "'")));
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return calendar.toString();
    }

    /** A calendar of many sessions, under a name. */
    static String feed(List<SessionEvent> events) {
        var calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", Words.say("session.feed")));
        events.forEach(it -> calendar.add(it.event(it.session().isCancelled())));
        return calendar.toString();
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//Maillage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** @param gone whether it is taken out of the calendar: cancelled, or not theirs any more */
    private VEvent event(boolean gone) {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null || end == null) {
            throw new IllegalStateException("The session (%s) has no date.".formatted(session.id()));
        }
        var event = new VEvent(false);
        event.add(new Uid(session.id() + "@maillage"));
        event.add(new DtStamp(now));
        event.add(new Sequence(session.sequence() == null ? 0 : session.sequence()));
        event.add(new DtStart<>(start.toInstant()));
        event.add(new DtEnd<>(end.toInstant()));
        event.add(new Summary(session.code() + " " + session.title() + " (" + edition + ")"));
        var address = settings.address(session.path());
        event.add(new Description(Stream.of(session.whenThere(), address, session.videoLink())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"))));
        var where = session.place().isEmpty() ? session.videoLink() : session.place();
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Url(URI.create(address)));
        event.add(new Status(gone ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The address (%s) is none.".formatted(address), e);
        }
    }
}
