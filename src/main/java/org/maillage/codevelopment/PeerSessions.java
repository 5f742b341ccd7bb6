package org.maillage.codevelopment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of groups, and who is client in them. */
@Component
public record PeerSessions(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, peer_group, number, starts_at, ends_at, round, client, reserve, second_client, second_round,
              conductor, sequence, version
            from codevelopment.session
            """;

    public List<PeerSession> of(UUID group) {
        return database.sql(ROWS + "where peer_group = :group order by starts_at, number limit 99")
                .param("group", group)
                .query(RecordRows.of(PeerSession.class))
                .list();
    }

    public Optional<PeerSession> find(UUID group, int number) {
        return database.sql(ROWS + "where peer_group = :group and number = :number")
                .param("group", group)
                .param("number", number)
                .query(RecordRows.of(PeerSession.class))
                .optional();
    }

    /** A session to come, with the name of its group and the zone in which its times were said. */
    record Ahead(UUID peerGroup, String name, int number, OffsetDateTime startsAt, String zone) {

        String path() {
            return "/peer-groups/%s/sessions/%d".formatted(peerGroup, number);
        }
    }

    /** Those of the groups that somebody is in, which end from now on and begin before a moment. */
    List<Ahead> ahead(UUID person, OffsetDateTime before) {
        return database.sql("""
                select s.peer_group, g.name, s.number, s.starts_at, g.zone
                from codevelopment.session s
                join codevelopment.peer_group g on g.id = s.peer_group
                join codevelopment.member m on m.peer_group = s.peer_group and m.person = :person
                where m.accepted_at is not null
                and m.left_at is null
                and s.ends_at >= :now
                and s.starts_at < :before
                order by s.starts_at, s.id
                limit 20
                """)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("before", before)
                .query(RecordRows.of(Ahead.class))
                .list();
    }

    /** Plans one more on each of these days. */
    void plan(PeerGroup group, List<LocalDate> days) {
        for (var day : days) {
            var start = day.atTime(group.startsAt()).atZone(group.there());
            database.sql("""
                    insert into codevelopment.session (id, peer_group, number, starts_at, ends_at)
                    select :id, :group, coalesce(max(number), 0) + 1, :starts, :ends
                    from codevelopment.session
                    where peer_group = :group
                    """)
                    .param("id", UUID.randomUUID())
                    .param("group", group.id())
                    .param("starts", start.toOffsetDateTime())
                    .param("ends", start.plusMinutes(group.minutes()).toOffsetDateTime())
                    .update();
        }
    }

    /** Takes out sessions to come that nobody is client of or called to, the last first, until there are so many. */
    void trim(PeerGroup group, int most) {
        database.sql("""
                delete from codevelopment.session
                where id in (
                  select id from codevelopment.session
                  where peer_group = :group
                  and client is null
                  and second_client is null
                  and sequence is null
                  and starts_at > :now
                  order by starts_at desc
                  limit greatest(0,
                    (select count(*) from codevelopment.session where peer_group = :group) - :most))
                """)
                .param("group", group.id())
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .update();
    }

    /** Takes somebody who left out of the sessions to come. */
    void release(PeerGroup group, PersonId person) {
        database.sql("""
                update codevelopment.session
                set client = nullif(client, :person), reserve = nullif(reserve, :person),
                  second_client = nullif(second_client, :person), conductor = nullif(conductor, :person),
                  round = case when client = :person then null else round end,
                  second_round = case when second_client = :person then null else second_round end, version = version + 1
                where peer_group = :group
                and :person in (client, reserve, second_client, conductor)
                and starts_at > :now
                """)
                .param("group", group.id())
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Says who is client, and who in reserve; false when somebody else has changed the session since. The order of turns is a constraint. */
    boolean choose(PeerSession session, @Nullable UUID client, @Nullable Integer round, @Nullable UUID reserve) {
        return database.sql("""
                update codevelopment.session
                set client = cast(:client as uuid), round = cast(:round as int),
                  reserve = cast(:reserve as uuid), version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("id", session.id())
                        .param("client", client, java.sql.Types.OTHER)
                        .param("round", round, java.sql.Types.INTEGER)
                        .param("reserve", reserve, java.sql.Types.OTHER)
                        .param("version", session.version())
                        .update()
                > 0;
    }

    /** Says whose the second topic of a session is, or that it has one alone; false as {@link #choose}. */
    boolean chooseSecond(PeerSession session, @Nullable UUID client, @Nullable Integer round) {
        return database.sql("""
                update codevelopment.session
                set second_client = cast(:client as uuid), second_round = cast(:round as int), version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("id", session.id())
                        .param("client", client, java.sql.Types.OTHER)
                        .param("round", round, java.sql.Types.INTEGER)
                        .param("version", session.version())
                        .update()
                > 0;
    }

    /** Somebody leads a session in place of whoever facilitates the group. */
    public void takeOver(PeerSession session, PersonId person) {
        database.sql("update codevelopment.session set conductor = :person where id = :id")
                .param("person", person.value())
                .param("id", session.id())
                .update();
    }

    /** Notes that calendars are told of a session once more; false when somebody else has changed it since. */
    boolean tell(PeerSession session) {
        return database.sql("""
                update codevelopment.session set sequence = coalesce(sequence + 1, 0), version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("id", session.id())
                        .param("version", session.version())
                        .update()
                > 0;
    }

    /** Gives a session another time; false when somebody else has changed it since. */
    boolean move(PeerSession session, OffsetDateTime starts, OffsetDateTime ends) {
        return database.sql("""
                update codevelopment.session
                set starts_at = :starts, ends_at = :ends, sequence = sequence + 1, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("id", session.id())
                        .param("starts", starts)
                        .param("ends", ends)
                        .param("version", session.version())
                        .update()
                > 0;
    }

    /** The turns of those who are peers by now. */
    Turns turns(PeerGroup group, List<Member> members) {
        return new Turns(
                members.stream()
                        .filter(it -> it.isIn() && it.isPeer())
                        .map(Member::person)
                        .toList(),
                turns(group, """
                        select round, client as person from codevelopment.session
                        where peer_group = :group and client is not null
                        union all
                        select second_round, second_client from codevelopment.session
                        where peer_group = :group and second_client is not null"""),
                turns(group, "select round, person from codevelopment.skipped_turn where peer_group = :group"));
    }

    private List<Turns.Turn> turns(PeerGroup group, String sql) {
        return database.sql(sql)
                .param("group", group.id())
                .query(RecordRows.of(Turns.Turn.class))
                .list();
    }

    void skip(PeerGroup group, Turns.Turn turn, PersonId by) {
        database.sql("""
                insert into codevelopment.skipped_turn (peer_group, round, person, noted_by, noted_at)
                values (:group, :round, :person, :by, :now)
                on conflict do nothing
                """)
                .param("group", group.id())
                .param("round", turn.round())
                .param("person", turn.person())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
