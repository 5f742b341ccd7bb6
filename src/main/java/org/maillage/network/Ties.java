package org.maillage.network;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ties that teams keep. Sheets that were merged stand for what they have become; those that were put away tie nobody. */
@Repository
public record Ties(JdbcClient database, Clock clock) {

    /** So many are read at once for a picture of the whole. */
    public static final int MOST = 50_000;

    static final int PAGE = 50;

    private static final String COLUMNS = """
            select t.id, t.territory, o.id as one, p.id as other, t.kind, t.intensity, t.trust, t.since, t.said_by_one,
              t.said_by_other, t.cause, t.words, t.tense, t.version
            """;

    private static final String ROWS = """
            from network.tie t
            join directory.organisation first on first.id = t.one
            join directory.organisation o on o.id = coalesce(first.merged_into, first.id) and o.gone_at is null
              and (o.visibility <> 'private' or o.keeper = :person)
            join directory.organisation second on second.id = t.other
            join directory.organisation p on p.id = coalesce(second.merged_into, second.id) and p.gone_at is null
              and (p.visibility <> 'private' or p.keeper = :person)
            where t.territory = :territory
            and o.id <> p.id
            """;

    /** A tie with the names of both; empty for whom no name may be shown. */
    public record Named(ActorTie tie, String one, String other) {}

    /**
     * The ties of a team of which the reader sees both ends, the latest first.
     *
     * @param after the last one that was shown; null at the beginning
     */
    List<Named> page(UUID territory, Reader reader, @Nullable UUID after) {
        var on = after == null
                ? ""
                : "and (t.since, t.id) < (select since, id from network.tie where id = :after and territory = :territory)\n";
        return named(on + "order by t.since desc, t.id desc limit :most", territory, reader, after, PAGE + 1);
    }

    /** All ties of a team of which the reader sees both ends, up to {@link #MOST}. */
    public List<Named> all(UUID territory, Reader reader) {
        return named("order by t.since desc, t.id desc limit :most", territory, reader, null, MOST);
    }

    private List<Named> named(String which, UUID territory, Reader reader, @Nullable UUID after, int most) {
        var rows = RecordRows.of(ActorTie.class);
        return database.sql(COLUMNS + """
                , case when o.nominative then o.name else '' end as one_name,
                  case when p.nominative then p.name else '' end as other_name
                """ + ROWS + which)
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query((row, number) ->
                        new Named(rows.mapRow(row, number), row.getString("one_name"), row.getString("other_name")))
                .list();
    }

    /**
     * A tie of a team.
     *
     * @throws NotFound where there is none of which the reader sees both ends
     */
    Named get(UUID id, UUID territory, Reader reader) {
        return named("and t.id = :after", territory, reader, id, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("tie", id));
    }

    /** Between whom of what kind, of a tie that leads both ways the same from either side. */
    public record Between(UUID one, UUID other, ActorTie.Kind kind) {

        public static Between of(UUID one, UUID other, ActorTie.Kind kind) {
            return kind.leadsOneWay() || one.compareTo(other) < 0
                    ? new Between(one, other, kind)
                    : new Between(other, one, kind);
        }
    }

    /** The ties that a file has brought and the team has taken out since. */
    public List<Between> takenOut(UUID territory) {
        return database
                .sql("""
                select distinct o.id as one, p.id as other, a.kind
                from network.attribution a
                join directory.organisation first on first.id = a.one
                join directory.organisation o on o.id = coalesce(first.merged_into, first.id)
                join directory.organisation second on second.id = a.other
                join directory.organisation p on p.id = coalesce(second.merged_into, second.id)
                where a.territory = :territory
                and a.cause = 'import'
                and a.tie is null
                limit :most
                """)
                .param("territory", territory)
                .param("most", MOST)
                .query(RecordRows.of(Between.class))
                .list()
                .stream()
                .map(it -> Between.of(it.one, it.other, it.kind))
                .toList();
    }

    /** How many actors are tied to one of whom the reader sees nothing, since a colleague keeps them for themselves. */
    public int unseen(UUID territory, UUID actor, Reader reader) {
        return database.sql("""
                select count(distinct o.id)::int
                from network.tie t
                join directory.organisation first on first.id = t.one
                join directory.organisation second on second.id = t.other
                join directory.organisation o on o.id = case
                  when coalesce(first.merged_into, first.id) = :actor then coalesce(second.merged_into, second.id)
                  else coalesce(first.merged_into, first.id) end
                where t.territory = :territory
                and :actor in (coalesce(first.merged_into, first.id), coalesce(second.merged_into, second.id))
                and o.id <> :actor
                and o.gone_at is null
                and o.visibility = 'private'
                and o.keeper is distinct from :person
                """)
                .param("territory", territory)
                .param("actor", actor)
                .param("person", reader.person(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    /** Writes a tie down; false where there is one of its kind between the two. */
    boolean add(ActorTie it, UUID by) {
        return database.sql("""
                insert into network.tie (id, territory, one, other, kind, intensity, trust, since, said_by_one,
                  said_by_other, cause, words, tense, noted_by, noted_at)
                values (:id, :territory, :one, :other, :kind, :intensity, :trust, :since, :saidByOne, :saidByOther, :cause,
                  :words, :tense, :by, :now)
                on conflict do nothing
                """)
                        .paramSource(RecordParams.of(it).with("by", by).with("now", OffsetDateTime.now(clock)))
                        .update()
                == 1;
    }

    /** Whether another tie of the same kind is between the same two. */
    boolean isTwice(ActorTie it) {
        return database.sql("""
                select exists (
                  select from network.tie
                  where territory = :territory
                  and kind = :kind
                  and id <> :id
                  and ((one = :one and other = :other) or (one = :other and other = :one and :bothWays)))
                """)
                .paramSource(RecordParams.of(it).with("bothWays", !it.kind().leadsOneWay()))
                .query(Boolean.class)
                .single();
    }

    /** Writes a tie as the team says that it is now; false where somebody else has changed it since it was read. */
    boolean save(ActorTie it) {
        return database.sql("""
                update network.tie
                set one = :one, other = :other, kind = :kind, intensity = :intensity, trust = :trust, since = :since,
                  said_by_one = :saidByOne, said_by_other = :saidByOther, cause = :cause, words = :words, tense = :tense,
                  attributed = false, version = version + 1
                where id = :id
                and territory = :territory
                and version = :version
                """).paramSource(RecordParams.of(it)).update() == 1;
    }

    /** Takes a tie out for good. */
    void remove(UUID id, UUID territory) {
        database.sql("delete from network.tie where id = :id and territory = :territory")
                .param("id", id)
                .param("territory", territory)
                .update();
    }
}
