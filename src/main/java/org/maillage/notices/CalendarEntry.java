package org.maillage.notices;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
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
import org.maillage.shared.Settings;

/**
 * What calendars read of something that has a time. It is said in UTC, which every calendar turns into its own time; the same
 * thing keeps its identifier, and its sequence says which word is the last.
 *
 * @param where empty for nowhere in particular
 * @param address of its page
 * @param gone whether it is taken out of the calendar
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String title,
        String description,
        String where,
        String address,
        boolean gone) {

    /**
     * An invitation for one person, or the word that takes it back.
     *
     * @param from the name of who calls, where the operator has given none
     * @param method {@code REQUEST} or {@code CANCEL}
     */
    public String invitation(Settings settings, String from, String email, String name, String method, Instant now) {
        var calendar = calendar();
        calendar.add(new Method(method));
        var event = event(gone || method.equals("CANCEL"), now);
        var sender = settings.sender();
        var organizer = new Organizer(mailto(sender.address()));
        organizer.add(new Cn(sender.name().isEmpty() ? from : sender.name()));
        event.add(organizer);
        var attendee = new Attendee(mailto(email));
        attendee.add(new Cn(name.replace("\"", "'")));
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return calendar.toString();
    }

    /** A calendar of many, under a name. */
    public static String feed(String name, List<CalendarEntry> entries, Instant now) {
        var calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(it -> calendar.add(it.event(it.gone, now)));
        return calendar.toString();
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//Maillage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private VEvent event(boolean out, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(now));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(end));
        event.add(new Summary(title));
        event.add(new Description(description));
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Url(URI.create(address)));
        event.add(new Status(out ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
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
