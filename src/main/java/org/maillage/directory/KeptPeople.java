package org.maillage.directory;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people whom a team has met, by name, each with what its reader may see of them. */
@Repository
public record KeptPeople(JdbcClient database) {

    private static final int LONGEST_WORDS = 100;

    private static final String KEPT = """
            with kept as (
              select c.id, c.name, coalesce((
                  select string_agg(distinct o.name, ', ')
                  from directory.membership m
                  join directory.organisation o on o.id = m.organisation and o.owner = c.owner and o.gone_at is null
                    and o.nominative
                    and (o.visibility <> 'private' or o.keeper = :person)
                    and (o.people_visibility <> 'private' or o.keeper = :person)
                  where m.contact = c.id and m.until is null), c.does, '') as structure,
                case when c.reach_visibility <> 'private' or c.keeper = :person
                  then coalesce(c.email, '') else '' end as email,
                case when c.reach_visibility <> 'private' or c.keeper = :person
                  then coalesce(c.phone, '') else '' end as phone,
                c.basis
              from directory.contact c
              where c.owner = :team
              and c.gone_at is null
              and (c.visibility <> 'private' or c.keeper = :person)
            ), sought as (
              select *
              from kept
              where :words = ''
              or position(directory.plain(:words) in directory.plain(name || ' ' || structure)) > 0
            )
            """;

    /**
     * Somebody whom the team has met.
     *
     * @param structure the organisations in which they are met, else what they do; empty where neither is known
     * @param email empty where there is none, or the reader does not see it, as the phone
     * @param basis on which they are kept
     */
    public record Kept(UUID id, String name, String structure, String email, String phone, String basis) {}

    /** The words by which people are sought, as they count of what was typed. */
    public static String sought(String typed) {
        return Typed.cut(Typed.words(typed), LONGEST_WORDS);
    }

    /**
     * So many of those whose name or structure holds some words, behind one of them.
     *
     * @param after the last one that was read; null from the beginning
     */
    public List<Kept> after(@Nullable UUID after, UUID team, String words, Reader reader, int most) {
        return statement(KEPT + """
                select *
                from sought
                where cast(:after as uuid) is null
                or (name collate "fr-x-icu", id) > (select last.name, last.id from kept last where last.id = :after)
                order by name collate "fr-x-icu", id
                limit :most
                """, team, words, reader)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Kept.class))
                .list();
    }

    public long count(UUID team, String words, Reader reader) {
        return statement(KEPT + "select count(*) from sought", team, words, reader)
                .query(Long.class)
                .single();
    }

    /** Those of some people whom the team keeps and the reader sees. */
    public List<Kept> among(Collection<UUID> some, UUID team, Reader reader) {
        return statement(
                        KEPT + "select * from kept where id = any(:some) order by name collate \"fr-x-icu\", id",
                        team,
                        "",
                        reader)
                .param("some", some.toArray(UUID[]::new))
                .query(RecordRows.of(Kept.class))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID team, String words, Reader reader) {
        return database.sql(sql)
                .param("team", team)
                .param("words", words)
                .param("person", reader.person(), Types.OTHER);
    }
}
