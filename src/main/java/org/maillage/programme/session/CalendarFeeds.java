package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendars of one's own sessions, at addresses that only their owners know and can end. */
@Component
public record CalendarFeeds(
        Sessions sessions,
        Cohorts cohorts,
        LiveEditions editions,
        JdbcClient database,
        Settings settings,
        Clock clock) {

    /** A fresh address for somebody; an earlier one ends. */
    public String make(UUID person) {
        var secret = Secret.fresh();
        database.sql("""
                insert into programme.calendar_feed (person, secret_hash, made_at)
                values (:person, :hash, :now)
                on conflict (person) do update
                set secret_hash = excluded.secret_hash, made_at = excluded.made_at
                """)
                .param("person", person)
                .param("hash", secret.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return settings.address("/calendars/" + secret.word() + ".ics");
    }

    public void end(UUID person) {
        database.sql("delete from programme.calendar_feed where person = :person")
                .param("person", person)
                .update();
    }

    /** Whether somebody has such an address. */
    public boolean has(UUID person) {
        return database.sql("select exists (select from programme.calendar_feed where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** The calendar behind an address; nothing when it has ended. */
    Optional<String> calendar(Secret secret) {
        return database.sql("select person from programme.calendar_feed where secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .map(this::calendar);
    }

    private String calendar(UUID person) {
        var places = cohorts.placesOf(person).stream().map(Place::id).toList();
        var titles = new HashMap<UUID, String>();
        var events = sessions.ofPlaces(places, person).stream()
                .map(it -> new SessionEvent(
                        it,
                        titles.computeIfAbsent(
                                it.edition(), id -> editions.get(id).title()),
                        settings,
                        clock.instant()))
                .toList();
        return SessionEvent.feed(events);
    }
}
