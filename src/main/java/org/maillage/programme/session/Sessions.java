package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.programme.Rights;
import org.maillage.programme.Seat;
import org.maillage.programme.WithinEdition;
import org.maillage.shared.NotFound;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of the editions. */
@Component
public record Sessions(JdbcClient database, Clock clock) implements WithinEdition {

    static final String ROWS = """
            select id, edition, cohort, code, title, format, applied_format, theory, applied, words, experts, starts_at,
              ends_at, zone, place, video_link, cancelled_at, sequence, version
            from programme.session
            """;

    private static final String IN_ORDER = " order by starts_at nulls last, position, code limit ";

    private static final int MOST = 300;

    /** The sessions of an edition that the reader may attend or run, dated ones first. */
    public List<Session> of(UUID edition, Rights rights) {
        return all(edition).stream().filter(it -> isFor(it, rights)).toList();
    }

    /** All sessions of an edition. */
    public List<Session> all(UUID edition) {
        return all(List.of(edition));
    }

    /** All sessions of some editions. */
    public List<Session> all(Collection<UUID> editions) {
        var asked = OneOf.of("edition", editions);
        return database.sql(ROWS + "where " + asked.sql() + IN_ORDER + MOST * editions.size())
                .param("ids", asked.ids())
                .query(RecordRows.of(Session.class))
                .list();
    }

    /** Whether the reader attends or runs a session. */
    public static boolean isFor(Session session, Rights rights) {
        var cohort = session.cohort();
        return cohort == null ? rights.runsSome() || !rights.places().isEmpty() : rights.walksWith(cohort);
    }

    /** Whether the reader runs a session: its facilitators; for one of all cohorts, those of any of them. */
    public static boolean runs(Session session, Rights rights) {
        var cohort = session.cohort();
        return cohort == null ? rights.runsSome() : rights.runs(cohort);
    }

    /** The dated sessions that somebody with seats in these places attends, or facilitates. */
    List<Session> ofPlaces(Collection<UUID> places, UUID person) {
        return database.sql(ROWS + """
                where starts_at is not null
                and (exists (
                  select from programme.place p
                  where p.id = any(:places)
                  and p.edition = session.edition
                  and (session.cohort is null or p.cohort = session.cohort)
                  and (session.places is null
                    or exists (
                      select from programme.session_seat t where t.session = session.id and t.person = :person)))
                or exists (
                  select
                  from programme.session_facilitator f
                  join account.role r on r.person = f.person
                  where f.session = session.id
                  and f.person = :person
                  and (r.scope = session.cohort
                    or r.scope = (select programme from pathway.edition e where e.id = session.edition)
                    or (session.cohort is null
                      and r.scope in (select id from programme.cohort c where c.edition = session.edition)))))
                """ + IN_ORDER + MOST)
                .param("person", person)
                .param("places", places.toArray(UUID[]::new))
                .query(RecordRows.of(Session.class))
                .list();
    }

    /** What comes next for somebody at their seat; nothing while no session to come has a date. */
    public Optional<Session> next(Seat seat) {
        var now = clock.instant();
        return of(seat.edition().id(), seat.rights()).stream()
                .filter(it -> !it.isCancelled())
                .filter(it -> it.endsAt() != null && it.endsAt().toInstant().isAfter(now))
                .findFirst();
    }

    /**
     * The sessions that ask something of somebody at their seat: whether they could come, while the date is open and they
     * have not answered to all days; whether they take a place, where there are so many; what they think of it, for a month after it, unless they have said so or were not there.
     */
    List<Session> asking(Seat seat) {
        var now = OffsetDateTime.now(clock);
        return database
                .sql(ROWS + """
                        where edition = :edition
                        and cancelled_at is null
                        and (
                          starts_at is null
                            and exists (
                              select from programme.session_slot slot
                              where slot.session = session.id
                              and not exists (
                                select from programme.slot_answer answer
                                where answer.slot = slot.id and answer.person = :person))
                          or places is not null
                            and starts_at > :now
                            and not exists (
                              select from programme.registration r
                              where r.session = session.id and r.person = :person)
                            and not exists (
                              select from programme.attendance a
                              where a.session = session.id and a.person = :person)
                          or ends_at between :since and :now
                            and (places is null
                              or exists (
                                select from programme.session_seat t
                                where t.session = session.id and t.person = :person))
                            and not exists (
                              select from programme.feedback_given given
                              where given.subject = session.id and given.moment = 'hot' and given.person = :person)
                            and not exists (
                              select from programme.attendance a
                              where a.session = session.id and a.person = :person
                              and a.presence in ('excused', 'absent')))
                        """ + IN_ORDER + MOST)
                .param("edition", seat.edition().id())
                .param("person", seat.reader().id())
                .param("since", now.minus(Session.FEEDBACK_ASKED_FOR))
                .param("now", now)
                .query(RecordRows.of(Session.class))
                .list()
                .stream()
                .filter(it -> isFor(it, seat.rights()))
                .toList();
    }

    Session get(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(Session.class))
                .optional()
                .orElseThrow(() -> new NotFound("session", id));
    }

    /** Keeps a new session; false when its code is taken. */
    boolean add(Session session, int position) {
        return database.sql("""
                insert into programme.session (id, edition, cohort, code, title, format, applied_format, theory, applied,
                  words, experts, starts_at, ends_at, zone, place, video_link, position)
                values (:id, :edition, :cohort, :code, :title, :format, :appliedFormat, :theory, :applied, :words,
                  :experts, :startsAt, :endsAt, :zone, :place, :videoLink, :position)
                on conflict do nothing
                """)
                        .paramSource(RecordParams.of(session).with("position", position))
                        .update()
                > 0;
    }

    /**
     * Changes a session; calendars hear of what is news to them.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    void save(Session session, boolean news) {
        var kept = database.sql("""
                update programme.session
                set code = :code, title = :title, format = :format, theory = :theory, applied = :applied, words = :words,
                  experts = :experts, starts_at = :startsAt, ends_at = :endsAt, zone = :zone, place = :place,
                  video_link = :videoLink, sequence = sequence + :news, version = version + 1
                where id = :id
                and version = :version
                and cancelled_at is null
                """)
                .paramSource(RecordParams.of(session).with("news", news ? 1 : 0))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The session (%s) has changed.".formatted(session.id()));
        }
    }

    /** Notes that calendars know of a session from now on. */
    void markInvited(UUID id) {
        database.sql("update programme.session set sequence = coalesce(sequence, 0) where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public String folder() {
        return "sessions";
    }

    @Override
    public Optional<UUID> editionOf(UUID id) {
        return database.sql("select edition from programme.session where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }
}
