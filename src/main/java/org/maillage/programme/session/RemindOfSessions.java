package org.maillage.programme.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.maillage.shared.Hours;
import org.maillage.shared.Job;
import org.maillage.shared.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who are expected: of a session the day before, of days they have not answered, of saying what a session
 * was worth. Twice is once: a reminder has a key.
 */
@Component
class RemindOfSessions {

    /** Reminders go between eight and eight: with so long a time, whatever the hour of the session, they go the day before. */
    private static final Duration BEFORE = Duration.ofHours(30);

    private static final Duration AFTER = Duration.ofDays(2);

    private static final Duration POLL_GOOD_FOR = Duration.ofDays(14);

    /** Sessions that are looked at together. */
    private static final int AT_ONCE = 200;

    private static final String EXPECTED = """
            select s.id, array_agg(m.person) as people
            from programme.session s
            join pathway.edition e on e.id = s.edition and not e.demonstration
            join programme.place p on p.edition = s.edition and (s.cohort is null or s.cohort = p.cohort)
            join programme.session_guest m on m.place = p.id and m.until is null and m.session = s.id
            where s.cancelled_at is null
            and s.id > :after
            """;

    /** Whether the edition still takes what people are reminded of. */
    private static final String GOES_ON = """
            and (select m.status from pathway.move m where m.edition = e.id order by m.position desc limit 1)
              not in ('capitalised', 'archived')
            """;

    private final Sessions sessions;
    private final SendNews sendNews;
    private final JdbcClient database;
    private final Clock clock;

    RemindOfSessions(Sessions sessions, SendNews sendNews, JdbcClient database, Clock clock) {
        this.sessions = sessions;
        this.sendNews = sendNews;
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "session.job.reminders", at = "0 10 8-20 * * *")
    @Transactional
    public void remind() {
        var now = OffsetDateTime.now(clock);
        tell("soon", EXPECTED + GOES_ON + "and s.starts_at between :from and :until", now, now.plus(BEFORE));
        tell("feedback", EXPECTED + """
                and s.ends_at between :from and :until
                and not exists (
                  select from programme.feedback_given g
                  where g.subject = s.id and g.moment = 'hot' and g.person = m.person)
                and not exists (
                  select from programme.attendance a
                  where a.session = s.id and a.person = m.person and a.presence in ('excused', 'absent'))
                """, now.minus(AFTER), now);
        tell("poll", EXPECTED + GOES_ON + """
                and s.starts_at is null
                and exists (
                  select from programme.session_slot slot where slot.session = s.id and slot.starts_at > :from)
                and not exists (
                  select from programme.slot_answer a
                  join programme.session_slot slot on slot.id = a.slot
                  where slot.session = s.id and a.person = m.person)
                and s.edition in (select id from pathway.edition where ends_on >= cast(:until as date))
                """, now, now);
    }

    private void tell(String what, String query, OffsetDateTime from, OffsetDateTime until) {
        var after = new UUID(0, 0);
        List<Expected> found;
        do {
            found = database.sql(query + " group by s.id order by s.id limit " + AT_ONCE)
                    .param("from", from)
                    .param("until", until)
                    .param("after", after)
                    .query((row, number) -> new Expected(row.getObject("id", UUID.class), List.of((UUID[])
                            row.getArray("people").getArray())))
                    .list();
            for (var expected : found) {
                var session = sessions.get(expected.session());
                sendNews.send(expected.people(), it -> news(what, session, it));
                after = expected.session();
            }
        } while (found.size() == AT_ONCE);
    }

    private News news(String what, Session session, Addressee whom) {
        var start = session.startsAt();
        var language = whom.language();
        var when = start == null ? "" : Hours.momentIn(language, start.toInstant(), session.there(), whom.zone());
        return new News(
                "%s %s %s".formatted(what, session.id(), start == null ? "open" : start.toInstant()),
                Letter.say(language, "session.news." + what + ".subject", session.code(), session.title()),
                Letter.say(
                        language,
                        "session.news." + what + ".sentence",
                        session.code() + " " + session.title(),
                        when,
                        new Letter.Ours((OneLine.of(session.place()) + " " + session.videoLink()).strip())),
                session.path(),
                !what.equals("feedback"),
                goodFor(what, session));
    }

    /** What is ahead is no news any more once it is there, nor what is asked when nobody asks it any more. */
    private Duration goodFor(String what, Session session) {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null || end == null) {
            return POLL_GOOD_FOR;
        }
        return Duration.between(
                clock.instant(),
                what.equals("soon") ? start.toInstant() : end.toInstant().plus(Session.FEEDBACK_ASKED_FOR));
    }

    private record Expected(UUID session, List<UUID> people) {}
}
