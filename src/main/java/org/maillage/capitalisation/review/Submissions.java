package org.maillage.capitalisation.review;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets that were sent to be read over. */
@Component
record Submissions(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, sheet, circuit, programme, criteria, sent_by, sent_at, ended_at, outcome
            from capitalisation.submission
            """;

    /** The one of a sheet that is under way. */
    Optional<Submission> open(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet and ended_at is null")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Submission.class))
                .optional();
    }

    /** The same, for whoever decides on it: two who do so at once wait here for one another. */
    Optional<Submission> openAlone(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet and ended_at is null for update")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Submission.class))
                .optional();
    }

    /** The last of a sheet, under way or not. */
    Optional<Submission> latest(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet order by sent_at desc, id limit 1")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Submission.class))
                .optional();
    }

    Optional<Submission> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(Submission.class))
                .optional();
    }

    /** Begins one; empty when there is one under way. */
    Optional<Submission> begin(ExperienceSheet sheet, Circuit circuit, int criteria, PersonId by) {
        return database.sql("""
                insert into capitalisation.submission (id, sheet, circuit, programme, criteria, sent_by, sent_at)
                values (:id, :sheet, :circuit, cast(:programme as uuid), :criteria, :by, :now)
                on conflict (sheet) where ended_at is null do nothing
                returning id, sheet, circuit, programme, criteria, sent_by, sent_at, ended_at, outcome
                """)
                .param("id", UUID.randomUUID())
                .param("sheet", sheet.id())
                .param("circuit", Typed.key(circuit))
                .param("programme", sheet.programme(), Types.OTHER)
                .param("criteria", criteria)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Submission.class))
                .optional();
    }

    /** Ends one; false when it has ended before. */
    boolean end(Submission submission, Submission.Outcome outcome) {
        return database.sql("""
                update capitalisation.submission set ended_at = :now, outcome = :outcome
                where id = :id
                and ended_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("outcome", Typed.key(outcome))
                        .param("id", submission.id())
                        .update()
                > 0;
    }
}
