package org.maillage.network.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.OwnData;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in rosters. */
@Repository
record Members(JdbcClient database, Clock clock) {

    static final String COLUMNS = """
            select m.id, m.roster, m.organisation, m.name, m.email,
              (select p.language from account.person p where p.email = m.email and m.email <> '') as language, m.shows,
              m.added_at, m.invited_at, m.reminded_at, m.answered_at, m.handed_at
            from network.roster_member m
            """;

    /** Those of a roster by their names. */
    List<RosterMember> of(Roster roster) {
        return database.sql(COLUMNS + """
                where m.roster = :roster
                and m.left_at is null
                order by m.name collate "fr-x-icu", m.id
                limit :most
                """)
                .param("roster", roster.id())
                .param("most", Roster.MOST)
                .query(RecordRows.of(RosterMember.class))
                .list();
    }

    Optional<RosterMember> find(Roster roster, UUID id) {
        return of(roster).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Puts people into a roster; whoever is there already stays once. */
    void add(Roster roster, List<TypedMember> people) {
        database.sql("""
                insert into network.roster_member (id, roster, organisation, name, email, added_at)
                select gen_random_uuid(), :roster, said.organisation, said.name, said.email, :now
                from unnest(cast(:organisations as uuid[]), cast(:names as text[]), cast(:emails as text[]))
                  as said (organisation, name, email)
                on conflict do nothing
                """)
                .param("roster", roster.id())
                .param(
                        "organisations",
                        people.stream().map(TypedMember::organisation).toArray(UUID[]::new))
                .param("names", people.stream().map(TypedMember::name).toArray(String[]::new))
                .param("emails", people.stream().map(TypedMember::email).toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Marks those as invited who are not yet; they are the ones to write to. */
    List<RosterMember> invite(Roster roster) {
        return written("""
                update network.roster_member m
                set invited_at = :now
                where m.roster = :roster
                and m.left_at is null
                and m.email <> ''
                and m.invited_at is null
                returning m.id
                """, roster, false);
    }

    /**
     * Marks those as written to again to whom nobody has written for a week.
     *
     * @param answered those who have answered, or those who have not
     */
    List<RosterMember> remind(Roster roster, boolean answered) {
        return written("""
                update network.roster_member m
                set reminded_at = :now
                where m.roster = :roster
                and m.left_at is null
                and m.email <> ''
                and (m.answered_at is not null) = :answered
                and greatest(m.invited_at, m.reminded_at) <= cast(:now as timestamptz) - interval '7 days'
                returning m.id
                """, roster, answered);
    }

    private List<RosterMember> written(String sql, Roster roster, boolean answered) {
        var ids = database.sql(sql)
                .param("roster", roster.id())
                .param("now", OffsetDateTime.now(clock))
                .param("answered", answered)
                .query(UUID.class)
                .list();
        return of(roster).stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** Says of members that their links are handed over. */
    void handOver(List<RosterMember> all) {
        database.sql("update network.roster_member set handed_at = :now where id = any(:ids) and email = ''")
                .param("now", OffsetDateTime.now(clock))
                .param("ids", all.stream().map(RosterMember::id).toArray(UUID[]::new))
                .update();
    }

    void answered(RosterMember member, boolean shows) {
        database.sql("update network.roster_member set answered_at = :now, shows = :shows where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("shows", shows)
                .param("id", member.id())
                .update();
    }

    /** Takes members out: their names, addresses and links, whom they know and who knows them. */
    void leave(Collection<RosterMember> leaving) {
        var ids = leaving.stream().map(RosterMember::id).toArray(UUID[]::new);
        List.of(
                        "delete from network.roster_link where member = any(:ids)",
                        "delete from network.acquaintance where member = any(:ids) or other = any(:ids)",
                        """
                        update network.roster_member
                        set left_at = :now, organisation = null, name = :erased, email = '', shows = false
                        where id = any(:ids)
                        """)
                .forEach(it -> database.sql(it)
                        .param("ids", ids)
                        .param("now", OffsetDateTime.now(clock))
                        .param("erased", OwnData.ERASED)
                        .update());
    }
}
