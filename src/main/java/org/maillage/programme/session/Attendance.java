package org.maillage.programme.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came to the sessions: as their facilitators say, or by a code shown in the room. */
@Component
public class Attendance {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration CODE_GOOD_FOR = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final Deeds deeds;
    private final Clock clock;

    Attendance(JdbcClient database, Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.database = database;
        this.clock = clock;
    }

    /** Those who are expected at a session: the pairs of its cohort, or of all cohorts. */
    public List<Expected> expected(Session session) {
        return database.sql("""
                select p.id as place, p.name as territory, m.person, a.presence, coalesce(a.said_by, '') as said_by
                from programme.place p
                join programme.session_guest m on m.place = p.id and m.session = :session
                left join programme.attendance a on a.session = :session and a.person = m.person
                where p.edition = :edition
                and (m.until is null or a.person is not null)
                order by p.name collate "fr-x-icu", m.seat
                limit 1000
                """)
                .param("session", session.id())
                .param("edition", session.edition())
                .query(RecordRows.of(Expected.class))
                .list();
    }

    /** The ids of those who sit in the pairs that a session is for, and have a place. */
    List<UUID> seated(Session session) {
        return database.sql("""
                select m.person
                from programme.place p
                join programme.session_guest m on m.place = p.id and m.until is null and m.session = :session
                where p.edition = :edition
                limit 1000
                """)
                .param("session", session.id())
                .param("edition", session.edition())
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    /**
     * Notes who came, as the facilitator says; before a session has begun nobody can be more than excused. What the
     * facilitator leaves as it was says nothing: meanwhile others, or people by the code, may have said otherwise.
     *
     * @param undone of whom nothing is noted any more
     * @param seen what stood in the list that the facilitator had before them
     * @return false when somebody else has noted otherwise one of those whom the facilitator notes; then nothing is noted
     */
    @Transactional
    public boolean note(
            Session session, Map<UUID, Presence> presences, Set<UUID> undone, Map<UUID, Presence> seen, SignedIn me) {
        hold(session);
        var begun = session.hasBegun(clock.instant());
        var said = expected(session).stream()
                .filter(it -> {
                    var told = presences.get(it.person());
                    return undone.contains(it.person())
                            ? seen.containsKey(it.person())
                            : told != null && told != seen.get(it.person()) && (begun || told == Presence.EXCUSED);
                })
                .toList();
        if (!said.stream()
                .allMatch(
                        it -> it.presence() == seen.get(it.person()) || it.presence() == presences.get(it.person()))) {
            return false;
        }
        deeds.write(me.person(), "noted-attendance", session.edition(), session.name());
        for (var it : said) {
            var told = presences.get(it.person());
            if (told == null) {
                forget(session, it.person());
            } else {
                note(session, it.person(), it.place(), told, "facilitator");
            }
        }
        return true;
    }

    /** Notes nothing any more of somebody. */
    void forget(Session session, UUID person) {
        database.sql("delete from programme.attendance where session = :session and person = :person")
                .param("session", session.id())
                .param("person", person)
                .update();
    }

    /** Lets nobody else note anything until this is done. */
    void hold(Session session) {
        database.sql("select id from programme.session where id = :session for update")
                .param("session", session.id())
                .query(UUID.class)
                .single();
    }

    /** Notes of somebody what is said, by whom it is said. */
    void note(Session session, UUID person, UUID place, Presence presence, String by) {
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, :presence, :by, :now)
                on conflict (session, person) do update
                set presence = excluded.presence, said_by = excluded.said_by, said_at = excluded.said_at
                where attendance.presence <> excluded.presence
                """)
                .param("session", session.id())
                .param("person", person)
                .param("place", place)
                .param("presence", Typed.key(presence))
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Opens a code for the room, if it is the day; an earlier one ends. */
    public boolean open(Session session) {
        var open = session.isRoomOpen(clock.instant());
        if (open) {
            openCode(session);
        }
        return open;
    }

    /** A code of six digits that is good in the room for half an hour; an earlier one ends. */
    String openCode(Session session) {
        var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        database.sql("update programme.session set code_word = :code, code_until = :until where id = :id")
                .param("code", code)
                .param("until", OffsetDateTime.now(clock).plus(CODE_GOOD_FOR))
                .param("id", session.id())
                .update();
        return code;
    }

    /** The code that is good now. */
    public Optional<RoomCode> code(Session session) {
        return database.sql("select code_word, code_until from programme.session where id = :id and code_until > :now")
                .param("id", session.id())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(RoomCode.class))
                .optional();
    }

    /** Ends the code of the room. */
    void closeCode(Session session) {
        database.sql("update programme.session set code_until = null, code_word = null where id = :id")
                .param("id", session.id())
                .update();
    }

    /** Notes that somebody is there who types the code of the room; false when it is not good. */
    @Transactional
    public boolean present(Session session, PersonId person, String typed) {
        hold(session);
        var place = expected(session).stream()
                .filter(it -> it.person().equals(person.value()))
                .map(Expected::place)
                .findFirst();
        var good = code(session)
                .filter(it -> it.codeWord().equals(typed.replaceAll("\\s", "")))
                .isPresent();
        if (good && place.isPresent()) {
            note(session, person.value(), place.get(), Presence.PRESENT, "code");
        }
        return good && place.isPresent();
    }

    /**
     * What is known of who came, over the sessions of some editions that are over: of those who sat in a pair then, and of
     * whom the attendance was noted though they took their seat here later.
     */
    public List<Tally> tally(Collection<UUID> editions) {
        var asked = OneOf.of("s.edition", editions);
        return database.sql("""
                select s.id as session, p.cohort, p.id as place,
                  count(*) filter (where a.presence in ('present', 'remote')) as came,
                  count(*) as expected,
                  exists (select from programme.attendance any_a where any_a.session = s.id) as noted
                from programme.session s
                join programme.place p on p.edition = s.edition and (s.cohort is null or s.cohort = p.cohort)
                join programme.session_guest m on m.place = p.id and m.session = s.id
                left join programme.attendance a on a.session = s.id and a.person = m.person
                where %s
                and (a.person is not null
                  or (m.since <= s.ends_at and (m.until is null or m.until > s.starts_at)))
                and s.cancelled_at is null
                and s.ends_at < :now
                group by s.id, p.cohort, p.id
                limit :most
                """.formatted(asked.sql()))
                .param("ids", asked.ids())
                .param("most", 20_000 * editions.size())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Tally.class))
                .list();
    }

    /** A code that is shown in a room, good until a moment. */
    public record RoomCode(String codeWord, OffsetDateTime codeUntil) {}

    /**
     * Somebody who is expected at a session.
     *
     * @param presence null while nobody has said anything
     */
    public record Expected(
            UUID place,
            String territory,
            UUID person,
            @Nullable Presence presence,
            String saidBy) {}

    /** How many of the pair of a place came to a session, of how many. */
    public record Tally(UUID session, UUID cohort, UUID place, int came, int expected, boolean noted) {}
}
