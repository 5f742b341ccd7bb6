package org.maillage.exchange.note;

import static org.maillage.shared.Words.PARIS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets notes that were removed thirty days ago, and those of people who have not been met for three years, with their photos. */
@Component
class ForgetNotes {

    private final JdbcClient database;
    private final NotePhotos photos;
    private final Clock clock;

    ForgetNotes(JdbcClient database, NotePhotos photos, Clock clock) {
        this.database = database;
        this.photos = photos;
        this.clock = clock;
    }

    @Job(value = "note.job.term", at = "0 40 6 * * *")
    @Transactional
    public void forgetNotes() {
        database.sql("""
                delete from exchange.note
                where keep_until <= :today
                or removed_at < :before
                returning photo
                """)
                .param("today", LocalDate.now(clock.withZone(PARIS)))
                .param("before", OffsetDateTime.now(clock).minus(ExchangeNote.BROUGHT_BACK))
                .query(UUID.class)
                .list()
                .forEach(photos::remove);
    }
}
