package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consents of those who have lived what sheets tell. */
@Component
record OwnerConsents(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select o.submission, o.sheet, o.own, o.name, o.organisation, o.email, o.asked_at, o.answered_at, o.agreed, o.words
            from capitalisation.owner_consent o
            """;

    Optional<OwnerConsent> of(Submission submission) {
        return find(submission.id());
    }

    Optional<OwnerConsent> find(UUID submission) {
        return database.sql(ROWS + "where o.submission = :submission")
                .param("submission", submission)
                .query(RecordRows.of(OwnerConsent.class))
                .optional();
    }

    /** Those that wait for whoever has an address. */
    List<OwnerConsent> waitingFor(String email) {
        return database.sql(ROWS + """
                join capitalisation.submission s on s.id = o.submission
                where o.email = :email
                and o.answered_at is null
                and s.ended_at is null
                order by o.asked_at
                limit 50
                """)
                .param("email", email)
                .query(RecordRows.of(OwnerConsent.class))
                .list();
    }

    /** Names the owner of what was sent; whose own it is agrees by sending it. */
    void ask(Submission submission, OwnerConsent.Owner owner) {
        database.sql("""
                insert into capitalisation.owner_consent
                  (submission, sheet, own, name, organisation, email, asked_at, answered_at, agreed)
                values (:submission, :sheet, :own, :name, :organisation, :email, :now,
                  case when :own then cast(:now as timestamptz) end, case when :own then true end)
                """)
                .paramSource(RecordParams.of(owner)
                        .with("submission", submission.id())
                        .with("sheet", submission.sheet())
                        .with("now", OffsetDateTime.now(clock)))
                .update();
    }

    /** Keeps what the owner answers; false when they have answered already, or the sheet is not asked about any more. */
    boolean answer(OwnerConsent consent, boolean agreed, String words) {
        return database.sql("""
                update capitalisation.owner_consent o
                set agreed = :agreed, answered_at = :now, words = :words
                from capitalisation.submission s
                where o.submission = :submission
                and o.answered_at is null
                and s.id = o.submission
                and s.ended_at is null
                """)
                        .param("agreed", agreed)
                        .param("now", OffsetDateTime.now(clock))
                        .param("words", words)
                        .param("submission", consent.submission())
                        .update()
                > 0;
    }
}
