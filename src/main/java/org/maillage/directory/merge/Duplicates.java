package org.maillage.directory.merge;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of sheets that may be about one actor. */
@Repository
record Duplicates(JdbcClient database) {

    private static final int MOST = 50;

    /** Two that may be one; the smaller id first. */
    record Pair(UUID one, UUID other, double score) {}

    /** Pairs of which the reader's teams (for administrators, nobody) keep one, the likeliest first. */
    List<Pair> of(Reader reader) {
        return database.sql("""
                select d.one, d.other, d.score
                from directory.duplicate d
                join directory.organisation a on a.id = d.one and a.gone_at is null
                join directory.organisation b on b.id = d.other and b.gone_at is null
                where not d.different
                and (a.owner = any(:teams) or b.owner = any(:teams)
                  or (:administers and a.owner is null and b.owner is null))
                order by d.score desc, d.one, d.other
                limit :most
                """)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("administers", reader.administers())
                .param("most", MOST)
                .query(RecordRows.of(Pair.class))
                .list();
    }

    /** How many pairs a member of a team is shown. */
    long count(UUID team, Reader reader) {
        return database.sql("""
                with seen as (
                  select o.id, o.owner
                  from directory.duplicate d
                  join directory.organisation o on o.id in (d.one, d.other)
                  where not d.different
                  and o.gone_at is null
                  and (o.visibility = 'public' or o.visibility = 'network' and :network
                    or o.owner = :team and (o.visibility = 'territory' or o.keeper = :person))
                )
                select count(*)
                from directory.duplicate d
                where not d.different
                and exists (select from seen where seen.id = d.one)
                and exists (select from seen where seen.id = d.other)
                and exists (select from seen where seen.id in (d.one, d.other) and seen.owner = :team)
                """)
                .param("team", team)
                .param("network", reader.network())
                .param("person", reader.person(), Types.OTHER)
                .query(Long.class)
                .single();
    }

    /** Notes that two may be one; nothing changes where that was noted, or denied. */
    void mayBeOne(UUID one, UUID other, double score) {
        database.sql("""
                insert into directory.duplicate (one, other, score)
                values (least(:one, :other), greatest(:one, :other), :score)
                on conflict do nothing
                """)
                .param("one", one)
                .param("other", other)
                .param("score", score)
                .update();
    }

    /** Says that two are not one: nobody is asked again. */
    void different(UUID one, UUID other) {
        database.sql("""
                insert into directory.duplicate (one, other, score, different)
                values (least(:one, :other), greatest(:one, :other), 0, true)
                on conflict (one, other) do update set different = true
                """).param("one", one).param("other", other).update();
    }

    /** Pairs with one that is gone are pairs with the one that it has become. */
    void follow(UUID gone, UUID kept) {
        database.sql("""
                insert into directory.duplicate (one, other, score, import, different)
                select least(:kept, partner), greatest(:kept, partner), score, import, different
                from (
                  select case when one = :gone then other else one end as partner, score, import, different
                  from directory.duplicate
                  where one = :gone or other = :gone
                ) pair
                where partner <> :kept
                on conflict do nothing
                """).param("kept", kept).param("gone", gone).update();
        database.sql("delete from directory.duplicate where one = :gone or other = :gone")
                .param("gone", gone)
                .update();
    }
}
