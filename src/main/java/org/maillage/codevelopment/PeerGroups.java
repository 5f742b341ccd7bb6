package org.maillage.codevelopment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups, and who was asked into them. */
@Component
public record PeerGroups(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, edition, name, charter, every_days, first_on, until, starts_at, minutes, zone, place, video_link,
              formed_by
            from codevelopment.peer_group
            """;

    private static final int MOST = 200;

    public Optional<PeerGroup> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(PeerGroup.class))
                .optional();
    }

    /** Those that somebody is asked into, is in, or has formed without ever being asked in; the last formed first. */
    public List<PeerGroup> of(UUID person) {
        return database.sql(ROWS + """
                where id in (
                  select peer_group from codevelopment.member where person = :person and left_at is null
                  union
                  select id from codevelopment.peer_group g
                  where formed_by = :person
                  and not exists (
                    select from codevelopment.member m where m.peer_group = g.id and m.person = :person))
                order by formed_at desc, id
                limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query(RecordRows.of(PeerGroup.class))
                .list();
    }

    /** The groups into which somebody was asked and has not answered, the oldest first. */
    List<PeerGroup> asking(UUID person) {
        return database.sql(ROWS + """
                where id in (
                  select peer_group from codevelopment.member
                  where person = :person and accepted_at is null and left_at is null)
                order by formed_at, id
                limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query(RecordRows.of(PeerGroup.class))
                .list();
    }

    void add(PeerGroup group) {
        database.sql("""
                insert into codevelopment.peer_group (id, edition, name, charter, every_days, first_on, until, starts_at,
                  minutes, zone, place, video_link, formed_by, formed_at)
                values (:id, :edition, :name, :charter, :everyDays, :firstOn, :until, :startsAt,
                  :minutes, :zone, :place, :videoLink, :formedBy, :now)
                """)
                .paramSource(RecordParams.of(group).with("now", OffsetDateTime.now(clock)))
                .update();
    }

    /** All who were ever asked into a group, in the order in which they were. */
    public List<Member> members(UUID group) {
        return database.sql("""
                select person, part, accepted_at, left_at
                from codevelopment.member
                where peer_group = :group
                order by part desc, invited_at, person
                limit :most
                """)
                .param("group", group)
                .param("most", MOST)
                .query(RecordRows.of(Member.class))
                .list();
    }

    Optional<Member> member(UUID group, UUID person) {
        return members(group).stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Asks people in; who has left or said no is asked anew. */
    void ask(PeerGroup group, Collection<UUID> people, Member.Part part, PersonId by) {
        database.sql("""
                insert into codevelopment.member (peer_group, person, part, invited_by, invited_at)
                select :group, unnest(cast(:people as uuid[])), :part, :by, :now
                on conflict (peer_group, person) do update
                set part = excluded.part, invited_by = excluded.invited_by, invited_at = excluded.invited_at,
                  accepted_at = null, left_at = null
                where member.left_at is not null
                """)
                .param("group", group.id())
                .param("people", people.toArray(UUID[]::new))
                .param("part", part.name().toLowerCase(Locale.ROOT))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Notes that somebody accepts the charter; false when they have answered already. */
    boolean accept(PeerGroup group, PersonId person) {
        return database.sql("""
                update codevelopment.member set accepted_at = :now
                where peer_group = :group
                and person = :person
                and accepted_at is null
                and left_at is null
                """)
                        .param("group", group.id())
                        .param("person", person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Notes that somebody says no, or leaves; false when they have already. */
    boolean leave(PeerGroup group, PersonId person) {
        return database.sql("""
                update codevelopment.member set left_at = :now
                where peer_group = :group
                and person = :person
                and left_at is null
                """)
                        .param("group", group.id())
                        .param("person", person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Keeps that one manages another, once. */
    void addLine(PeerGroup group, ManagerLine line, PersonId by) {
        database.sql("""
                insert into codevelopment.manager_line (peer_group, manager, managed, said_by, said_at)
                values (:group, :manager, :managed, :by, :now)
                on conflict do nothing
                """)
                .param("group", group.id())
                .param("manager", line.manager())
                .param("managed", line.managed())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets what was said of somebody who did not come in. */
    void forgetLines(PeerGroup group, UUID person) {
        database.sql("""
                delete from codevelopment.manager_line l
                where peer_group = :group
                and :person in (manager, managed)
                and not exists (
                  select from codevelopment.member m
                  where m.peer_group = l.peer_group and m.person = :person and m.left_at is null)
                """).param("group", group.id()).param("person", person).update();
    }

    /** Holds a group, so that two who change its dates at once wait for one another. */
    void hold(PeerGroup group) {
        database.sql("select id from codevelopment.peer_group where id = :id for update")
                .param("id", group.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Gives a group more time; it goes on at this pace. */
    void prolong(PeerGroup group, int everyDays, LocalDate until) {
        database.sql("update codevelopment.peer_group set every_days = :every, until = :until where id = :id")
                .param("every", everyDays)
                .param("until", until)
                .param("id", group.id())
                .update();
    }

    /** The lines between those who are asked into a group or in it. */
    List<ManagerLine> lines(UUID group) {
        return database.sql("""
                select l.manager, l.managed
                from codevelopment.manager_line l
                join codevelopment.member m on m.peer_group = l.peer_group and m.person = l.manager and m.left_at is null
                join codevelopment.member n on n.peer_group = l.peer_group and n.person = l.managed and n.left_at is null
                where l.peer_group = :group
                order by l.said_at
                limit 50
                """)
                .param("group", group)
                .query(RecordRows.of(ManagerLine.class))
                .list();
    }

    /** That one of a group manages another of it. */
    record ManagerLine(UUID manager, UUID managed) {}
}
