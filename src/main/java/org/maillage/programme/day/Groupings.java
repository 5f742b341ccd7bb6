package org.maillage.programme.day;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.programme.day.DealGroups.Seated;
import org.maillage.programme.day.DealGroups.Two;
import org.maillage.programme.session.Session;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups into which those present at sessions were put. */
@Component
record Groupings(JdbcClient database, Clock clock) {

    /** Minutes on the screen after which people have met in their groups. */
    private static final int STOOD = 10;

    private static final String ROWS = """
            select id, session, number, groups, shuffle, shown, version
            from programme.grouping
            where session = :session
            """;

    /** The groups of a session, those made first first. */
    List<Grouping> of(Session session) {
        return database.sql(ROWS + " order by number limit 50")
                .param("session", session.id())
                .query(RecordRows.of(Grouping.class))
                .list();
    }

    Optional<Grouping> find(Session session, UUID id) {
        return database.sql(ROWS + " and id = :id")
                .param("session", session.id())
                .param("id", id)
                .query(RecordRows.of(Grouping.class))
                .optional();
    }

    /** Who is in which group, by group. */
    List<Member> members(Grouping grouping) {
        return database.sql("""
                select m.person, m.place, p.name as territory, m.group_number as number
                from programme.group_member m
                join programme.place p on p.id = m.place
                where m.grouping = :grouping
                order by m.group_number, p.name collate "fr-x-icu", m.person
                limit 1000
                """)
                .param("grouping", grouping.id())
                .query(RecordRows.of(Member.class))
                .list();
    }

    /**
     * How often each two of these people were in one group in their edition before some groups; those are left out, and
     * trials: those that others took the place of within minutes, or before the session had begun.
     */
    Map<Two, Integer> met(Session session, Collection<UUID> people, UUID except) {
        var met = new HashMap<Two, Integer>();
        database.sql("""
                select a.person as one, b.person as other, count(*) as times
                from programme.grouping g
                join programme.session s on s.id = g.session
                join programme.group_member a on a.grouping = g.id
                join programme.group_member b
                  on b.grouping = g.id and b.group_number = a.group_number and b.person > a.person
                where s.edition = :edition
                and g.id <> :except
                and g.made_at <= (select made_at from programme.grouping where id = :except)
                and (g.replaced_at is null
                  or g.replaced_at >= greatest(g.made_at, s.starts_at) + make_interval(mins => :stood)
                  or g.number = (select max(last.number) from programme.grouping last where last.session = s.id))
                and a.person = any(:people)
                and b.person = any(:people)
                group by a.person, b.person
                """)
                .param("edition", session.edition())
                .param("except", except)
                .param("stood", STOOD)
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    met.put(
                            Two.of(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                            row.getInt("times"));
                });
        return met;
    }

    /** Keeps new groups, which take the place of others on the screen; returns nothing when there are enough. */
    Optional<Grouping> add(Session session, UUID id, int groups) {
        hide(session);
        database.sql("""
                insert into programme.grouping (id, session, number, groups, made_at)
                select :id, :session, number, :groups, :now
                from (
                  select coalesce(max(number), 0) + 1 as number from programme.grouping where session = :session) next
                where number <= 50
                """)
                .param("id", id)
                .param("session", session.id())
                .param("groups", groups)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return find(session, id);
    }

    /** Counts a change of groups; false when somebody else has changed them since they were read. */
    boolean change(Grouping grouping, int version, int shuffle) {
        return database.sql("""
                update programme.grouping
                set version = version + 1, shuffle = :shuffle
                where id = :id
                and version = :version
                """)
                        .param("id", grouping.id())
                        .param("version", version)
                        .param("shuffle", shuffle)
                        .update()
                > 0;
    }

    /** Writes anew who is in which group. */
    void write(Grouping grouping, Map<UUID, Integer> numbers, List<Seated> people) {
        database.sql("delete from programme.group_member where grouping = :grouping")
                .param("grouping", grouping.id())
                .update();
        var seated =
                people.stream().filter(it -> numbers.containsKey(it.person())).toList();
        database.sql("""
                insert into programme.group_member (grouping, person, place, group_number)
                select :grouping, person, place, number
                from unnest(cast(:people as uuid[]), cast(:places as uuid[]), cast(:numbers as int[]))
                  as dealt (person, place, number)
                """)
                .param("grouping", grouping.id())
                .param("people", seated.stream().map(Seated::person).toArray(UUID[]::new))
                .param("places", seated.stream().map(Seated::place).toArray(UUID[]::new))
                .param(
                        "numbers",
                        seated.stream().map(it -> numbers.get(it.person())).toArray(Integer[]::new))
                .update();
    }

    /** Takes the groups of a session off the screen. */
    void hide(Session session) {
        database.sql(
                        "update programme.grouping set shown = false, replaced_at = :now where session = :session and shown")
                .param("session", session.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void show(Grouping grouping) {
        database.sql("update programme.grouping set shown = true, replaced_at = null where id = :id")
                .param("id", grouping.id())
                .update();
    }

    boolean remove(Grouping grouping, int version) {
        return database.sql("delete from programme.grouping where id = :id and version = :version")
                        .param("id", grouping.id())
                        .param("version", version)
                        .update()
                > 0;
    }

    /**
     * Groups of a session.
     *
     * @param number of them in the session, the first being 1
     * @param groups how many they are
     * @param shuffle how often they were shuffled
     * @param shown whether they are on the screen of the room
     */
    record Grouping(UUID id, UUID session, int number, int groups, int shuffle, boolean shown, int version) {}

    /** Somebody in a group. */
    record Member(UUID person, UUID place, String territory, int number) {

        Seated seated() {
            return new Seated(person, place);
        }
    }
}
