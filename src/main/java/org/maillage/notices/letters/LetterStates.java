package org.maillage.notices.letters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the mails of letters, read from the outbox and from what came back. */
@Repository
record LetterStates(JdbcClient database, Clock clock) {

    private static final Period LATELY = Period.ofDays(30);

    /** The mail of a reader; what went in a digest went when the digest did. */
    private static final String MAILS = """
            from notices.letter l
            join notices.letter_reader r on r.letter = l.id
            left join notices.mail m on m.key = 'letter ' || r.letter || ' to ' || r.reader
            left join notices.mail d on d.id = m.digest
            left join notices.bounce b on b.recipient = r.email and b.at > l.sent_at
            """;

    private static final String SENT_AT = "case when m.digest is null then m.sent_at else d.sent_at end";

    /** Each of those who were chosen for a letter that was sent, by name. */
    List<Went> of(UUID letter) {
        return database.sql("""
                select r.name, r.outcome, m.id is not null as mailed, %s as sent_at, m.given_up_at, m.failure,
                  coalesce(m.unserved, false) as unserved, m.pace, b.status || ' ' || b.words as bounce
                """.formatted(SENT_AT) + MAILS + """
                where l.id = :letter
                order by r.name collate "fr-x-icu", r.reader
                limit 1000
                """)
                .param("letter", letter)
                .query(RecordRows.of(Went.class))
                .list();
    }

    /** The letters of somebody, the latest first: so many, from before one of them. */
    List<Summary> latest(UUID author, @Nullable UUID before, int most) {
        return database.sql("""
                with shown as (
                  select id, subject, about, begun_at, sent_at
                  from notices.letter
                  where author = :author
                  and (cast(:before as uuid) is null
                    or (begun_at, id) < (select begun_at, id from notices.letter where id = :before and author = :author))
                  order by begun_at desc, id desc
                  limit :most
                )
                select s.id, s.subject, s.about, s.begun_at, s.sent_at,
                  count(r.reader) as chosen,
                  count(*) filter (where r.outcome = 'posted') as posted,
                  count(*) filter (where %s is not null and b.at is null) as gone,
                  count(*) filter (where b.at is not null or m.given_up_at is not null) as troubled
                from shown s
                left join notices.letter_reader r on r.letter = s.id
                left join notices.mail m on m.key = 'letter ' || r.letter || ' to ' || r.reader
                left join notices.mail d on d.id = m.digest
                left join notices.bounce b on b.recipient = r.email and b.at > s.sent_at
                group by s.id, s.subject, s.about, s.begun_at, s.sent_at
                order by s.begun_at desc, s.id desc
                """.formatted(SENT_AT))
                .param("author", author)
                .param("before", before, java.sql.Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Summary.class))
                .list();
    }

    /** How many mails of the letters that somebody has sent in the last month reached nobody; nothing for who has sent none. */
    Optional<Long> troubledLately(PersonId author) {
        return database.sql("""
                select count(*) filter (where b.at is not null or m.given_up_at is not null)
                from notices.letter l
                join notices.letter_reader r on r.letter = l.id
                left join notices.mail m on m.key = 'letter ' || r.letter || ' to ' || r.reader
                left join notices.bounce b on b.recipient = r.email and b.at > l.sent_at
                where l.author = :author
                and l.sent_at > :since
                having count(*) > 0
                """)
                .param("author", author.value())
                .param("since", OffsetDateTime.now(clock).minus(LATELY))
                .query(Long.class)
                .optional();
    }

    /** A letter, with how many of its mails went, and how many did not reach anybody. */
    record Summary(
            UUID id,
            String subject,
            String about,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime sentAt,
            int chosen,
            int posted,
            int gone,
            int troubled) {}

    /** How far a mail is. */
    enum State {
        /** It goes within minutes. */
        WAITING,
        /** It goes when there is a mail server and somebody has it sent. */
        UNSERVED,
        /** It goes in the next digest of its reader. */
        GATHERED,
        /** The server took it not yet, and is asked again. */
        TRIED,
        SENT,
        CAME_BACK,
        GIVEN_UP,
        /** Its reader had left, or said no, before it went. */
        WITHDRAWN,
        LEFT_OUT
    }

    /** Why a mail came back. */
    enum Cause {
        /** There is no such address, or no more. */
        ADDRESS("5.1."),
        FULL("5.2.2"),
        REFUSED("5.7."),
        OTHER("");

        /** How the status of the report begins. */
        private final String status;

        Cause(String status) {
            this.status = status;
        }
    }

    /**
     * One of those who were chosen.
     *
     * @param mailed whether there is a mail for them in the outbox
     * @param bounce what the server in charge of the address said since; null when nothing came back
     */
    record Went(
            String name,
            LetterOutcome outcome,
            boolean mailed,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime givenUpAt,
            @Nullable String failure,
            boolean unserved,
            @Nullable String pace,
            @Nullable String bounce) {

        State state() {
            if (outcome != LetterOutcome.POSTED) {
                return State.LEFT_OUT;
            }
            if (bounce != null) {
                return State.CAME_BACK;
            }
            if (!mailed) {
                return State.WITHDRAWN;
            }
            if (sentAt != null) {
                return State.SENT;
            }
            if (givenUpAt != null) {
                return State.GIVEN_UP;
            }
            return waiting();
        }

        /** Why it came back, by the class of its status (RFC 3463). */
        Cause cause() {
            return bounce == null
                    ? Cause.OTHER
                    : Arrays.stream(Cause.values())
                            .filter(it -> bounce.startsWith(it.status))
                            .findFirst()
                            .orElse(Cause.OTHER);
        }

        private State waiting() {
            if (unserved) {
                return State.UNSERVED;
            }
            if (pace != null) {
                return State.GATHERED;
            }
            return failure == null ? State.WAITING : State.TRIED;
        }
    }
}
