package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.PARIS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets those whose term has come, and links that are good no more. What is counted stays. */
@Component
record ForgetGuests(JdbcClient database, ListPhotos photos, Clock clock) {

    @Job(value = "meeting.job.term", at = "0 35 6 * * *")
    void forgetThoseWhoseTermHasCome() {
        database.sql("delete from exchange.answer_link where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql(Guests.ERASE + "keep_until <= :today and name <> 'Personne effacée'")
                .param("today", LocalDate.now(clock.withZone(PARIS)))
                .update();
        // Whoever is only named as doing something is forgotten with the others.
        database.sql("""
                update exchange.agreed_action a
                set carrier_name = 'Personne effacée'
                from exchange.meeting m
                where m.id = a.meeting
                and a.carrier is null
                and a.carrier_name <> 'Personne effacée'
                and m.starts_at < :before
                """)
                .param("before", OffsetDateTime.now(clock).minusYears(1))
                .update();
        photos.forget(OffsetDateTime.now(clock).minusYears(1));
    }
}
