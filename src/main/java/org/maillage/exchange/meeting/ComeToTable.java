package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Likeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes somebody as there who says so: as one of those who were asked where they are known, else as somebody more. */
@Component
record ComeToTable(Guests guests, TellOfMeeting tell, JdbcClient database, Clock clock) {

    /** Whoever adds themselves has typed it themselves: they agree. False when the list is full. */
    boolean come(Meeting meeting, Somebody somebody) {
        var all = guests.of(meeting);
        var known = all.stream().filter(it -> isSame(it, somebody)).findFirst();
        var of = all.stream().filter(it -> isOf(it, somebody)).findFirst();
        if (known.isPresent()) {
            guests.came(List.of(known.get().id()), true, "table");
        } else if (of.isPresent()) {
            guests.sent(of.get(), somebody.name());
        } else if (all.size() >= Guests.MOST || !add(meeting, somebody, "table")) {
            return false;
        }
        tell.tell(meeting);
        return true;
    }

    /** Adds somebody whom the team saw; false when they stand there already or the list is full. */
    boolean addSeen(Meeting meeting, Somebody somebody) {
        var all = guests.of(meeting);
        return all.size() < Guests.MOST
                && all.stream()
                        .filter(it -> !it.isErased())
                        .noneMatch(it -> it.name().equalsIgnoreCase(somebody.name())
                                && it.structure().equalsIgnoreCase(somebody.structure()))
                && add(meeting, somebody, "team");
    }

    private boolean add(Meeting meeting, Somebody somebody, String by) {
        return database.sql("""
                insert into exchange.guest (id, meeting, name, structure, email, basis, keep_until, added_at, came, came_by)
                values (:id, :meeting, :name, :structure, :email, 'consent', :until, :now, true, :by)
                on conflict do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("meeting", meeting.id())
                        .param("name", somebody.name())
                        .param("structure", somebody.structure())
                        .param("email", somebody.email().isEmpty() ? null : somebody.email(), Types.VARCHAR)
                        .param("until", meeting.keepsUntil())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Whether they come for an organisation that was asked, and for which nobody is there yet. */
    private static boolean isOf(Guest guest, Somebody somebody) {
        return guest.organisation() != null
                && guest.structure().isEmpty()
                && !guest.isThere()
                && Likeness.of(guest.name()).equals(Likeness.of(somebody.structure()));
    }

    // Of two of one name the structure tells who it is; the address always does.
    private static boolean isSame(Guest guest, Somebody somebody) {
        if (guest.isErased()) {
            return false;
        }
        if (guest.email() != null && guest.email().equals(somebody.email())) {
            return true;
        }
        return Likeness.of(guest.name()).equals(Likeness.of(somebody.name()))
                && (somebody.structure().isEmpty()
                        || guest.structure().isEmpty()
                        || Likeness.of(guest.structure()).equals(Likeness.of(somebody.structure())));
    }
}
