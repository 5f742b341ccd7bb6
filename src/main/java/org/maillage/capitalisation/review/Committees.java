package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.Programme;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decides on the sheets of programmes, and what they have said. */
@Component
record Committees(JdbcClient database, Clock clock) {

    /** What somebody of a committee says, and what it decides. */
    enum Vote {
        YES,
        NO,
        /** It comes before the committee again once its authors have gone through it. */
        AGAIN
    }

    /** Somebody who decides. */
    record Seat(UUID person, boolean chair) {}

    /** What somebody has said. */
    record Cast(UUID person, Vote vote, String words) {}

    /** @param notedBy null where all have said the same */
    record Decided(Vote decision, String words, @Nullable UUID notedBy) {

        boolean isYes() {
            return decision == Vote.YES;
        }
    }

    /** That of a programme, its chair first. */
    List<Seat> of(UUID programme) {
        return database.sql("""
                select m.person, m.chair
                from capitalisation.committee_member m
                where m.programme = :programme
                order by m.chair desc, m.since, m.person
                limit 30
                """)
                .param("programme", programme)
                .query(RecordRows.of(Seat.class))
                .list();
    }

    /** Whether somebody decides on what was sent: who writes the sheet or has read it over does not. */
    boolean decides(Submission submission, SignedIn me) {
        return deciders(submission).stream().anyMatch(it -> it.person.equals(me.id()));
    }

    /** Who decides on what was sent. */
    List<Seat> deciders(Submission submission) {
        return database.sql("""
                select m.person, m.chair
                from capitalisation.committee_member m
                where m.programme = :programme
                and not exists (
                  select from capitalisation.writer w where w.sheet = :sheet and w.person = m.person)
                order by m.chair desc, m.since, m.person
                limit 30
                """)
                .param("programme", submission.programme(), java.sql.Types.OTHER)
                .param("sheet", submission.sheet())
                .query(RecordRows.of(Seat.class))
                .list();
    }

    /** Names who decides on the sheets of a programme, and who notes it. */
    void name(Programme programme, Collection<UUID> people, @Nullable UUID chair) {
        database.sql("delete from capitalisation.committee_member where programme = :programme")
                .param("programme", programme.id())
                .update();
        database.sql("""
                insert into capitalisation.committee_member (programme, person, chair, since)
                select :programme, person, person is not distinct from cast(:chair as uuid), :now
                from unnest(cast(:people as uuid[])) person
                """)
                .param("programme", programme.id())
                .param("chair", chair, java.sql.Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    List<Cast> votes(Submission submission) {
        return database.sql("""
                select person, vote, words from capitalisation.committee_vote where submission = :submission order by at, person
                """)
                .param("submission", submission.id())
                .query(RecordRows.of(Cast.class))
                .list();
    }

    /** Keeps what somebody says, who may say otherwise until it is decided. */
    void vote(Submission submission, PersonId person, Vote vote, String words) {
        database.sql("""
                insert into capitalisation.committee_vote (submission, person, vote, words, at)
                values (:submission, :person, :vote, :words, :now)
                on conflict (submission, person) do update
                set vote = excluded.vote, words = excluded.words, at = excluded.at
                """)
                .param("submission", submission.id())
                .param("person", person.value())
                .param("vote", Typed.key(vote))
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Decided> decision(Submission submission) {
        return database.sql("""
                select decision, words, noted_by from capitalisation.committee_decision where submission = :submission
                """)
                .param("submission", submission.id())
                .query(RecordRows.of(Decided.class))
                .optional();
    }

    /** Notes what is decided; false when somebody has noted it before. */
    boolean decide(Submission submission, Vote decision, String words, @Nullable PersonId by) {
        return database.sql("""
                insert into capitalisation.committee_decision (submission, decision, words, noted_by, at)
                values (:submission, :decision, :words, :by, :now)
                on conflict do nothing
                """)
                        .param("submission", submission.id())
                        .param("decision", Typed.key(decision))
                        .param("words", words)
                        .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** What waits for somebody: ids of what was sent and came before their committee. */
    List<UUID> waitingFor(SignedIn me) {
        return database.sql("""
                select s.id
                from capitalisation.committee_member m
                join capitalisation.submission s on s.programme = m.programme and s.ended_at is null
                join capitalisation.experience_sheet e on e.id = s.sheet and e.stage = 'committee'
                where m.person = :me
                and not exists (select from capitalisation.writer w where w.sheet = s.sheet and w.person = m.person)
                and not exists (select from capitalisation.committee_decision d where d.submission = s.id)
                and (m.chair or not exists (
                  select from capitalisation.committee_vote v where v.submission = s.id and v.person = m.person))
                order by s.sent_at
                limit 50
                """)
                .param("me", me.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
