package org.maillage.network;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.network.Attribution.Source;
import org.maillage.shared.RecordParams;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What ties come of. A tie that is made of it stays as long as something says that it is there, or the team has changed it. */
@Repository
record Attributions(JdbcClient database, Clock clock) {

    private static final String SAID = """
            with said as (
              select *
              from unnest(cast(:ones as uuid[]), cast(:others as uuid[]), cast(:kinds as text[]), cast(:byOnes as boolean[]),
                cast(:byOthers as boolean[]), cast(:intensities as int[]), cast(:sinces as date[]), cast(:comesOf as text[]))
                as said (one, other, kind, by_one, by_other, intensity, since, comes_of)
            )
            """;

    /** Writes what a source says now to a team in place of all that it said to it before; said twice, it changes nothing. */
    void replace(Source source, List<Attribution> said) {
        var dropped = takeBack(source, said);
        makeTies(source, said);
        write(source, said);
        removeIdle(dropped);
        refresh(source, dropped);
    }

    /** Takes back what the source does not say any more; the ties of which it was said. */
    private List<UUID> takeBack(Source source, List<Attribution> said) {
        return with(source, said, SAID + """
                delete from network.attribution a
                where a.cause = :cause
                and a.source = :id
                and a.territory = :territory
                and (a.one, a.other, a.kind) not in (select one, other, kind from said)
                returning a.tie
                """).query((row, number) -> row.getObject(1, UUID.class)).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void makeTies(Source source, List<Attribution> said) {
        with(source, said, SAID + """
                insert into network.tie (id, territory, one, other, kind, intensity, since, said_by_one, said_by_other, cause,
                  noted_at, attributed)
                select gen_random_uuid(), :territory, said.one, said.other, said.kind, said.intensity,
                  said.since, said.by_one, said.by_other, nullif(said.comes_of, ''), :now, true
                from said
                where not exists (
                  select
                  from network.attribution a
                  where a.cause = :cause
                  and a.source = :id
                  and a.territory = :territory
                  and a.one = said.one
                  and a.other = said.other
                  and a.kind = said.kind)
                order by said.one, said.other
                on conflict do nothing
                """).update();
    }

    private void write(Source source, List<Attribution> said) {
        with(source, said, SAID + """
                insert into network.attribution (cause, source, one, other, kind, territory, tie, name, happened_on, said_by_one,
                  said_by_other, intensity, comes_of)
                select :cause, :id, said.one, said.other, said.kind, :territory, t.id, :name,
                  said.since, said.by_one, said.by_other, said.intensity, nullif(said.comes_of, '')
                from said
                join network.tie t on t.territory = :territory
                  and t.kind = said.kind
                  and (t.one, t.other) in ((said.one, said.other), (said.other, said.one))
                  and (said.kind not in ('refers', 'funds') or t.one = said.one)
                order by said.one, said.other
                on conflict (cause, source, territory, one, other, kind) do update
                set name = excluded.name, said_by_one = excluded.said_by_one, said_by_other = excluded.said_by_other,
                  intensity = excluded.intensity, comes_of = excluded.comes_of,
                  happened_on = case excluded.cause when 'roster' then attribution.happened_on else excluded.happened_on end
                """).update();
    }

    /** Takes out ties of which nothing says any more that they are there, unless the team has made them its own. */
    private void removeIdle(List<UUID> ties) {
        database.sql("""
                delete from network.tie t
                where t.id = any(:ties)
                and t.attributed
                and not exists (select from network.attribution a where a.tie = t.id)
                """).param("ties", ties.toArray(UUID[]::new)).update();
    }

    /** Says of ties what all that they come of says together. What the team has written itself stays; who has said so is added. */
    private void refresh(Source source, List<UUID> dropped) {
        var told = """
                with told as (
                  select a.tie, min(a.happened_on) as since, (array_agg(a.comes_of order by a.happened_on, a.cause)
                    filter (where a.comes_of is not null))[1] as cause,
                    bool_or(a.said_by_one) as by_one, bool_or(a.said_by_other) as by_other,
                    greatest(max(a.intensity), least(count(*) filter (where a.cause not in ('roster', 'import')), 2))::int as often
                  from network.attribution a
                  where a.tie = any(:dropped)
                  or a.tie in (select s.tie from network.attribution s where s.cause = :cause and s.source = :id)
                  group by a.tie
                )
                """;
        List.of(told + """
                        update network.tie t
                        set since = told.since, cause = told.cause, said_by_one = told.by_one, said_by_other = told.by_other,
                          intensity = told.often, version = version + 1
                        from told
                        where t.id = told.tie
                        and t.attributed
                        and (t.since, t.cause, t.said_by_one, t.said_by_other, t.intensity) is distinct from
                          (told.since, told.cause, told.by_one, told.by_other, told.often)
                        """, told + """
                        update network.tie t
                        set said_by_one = t.said_by_one or case when t.one < t.other or t.kind in ('refers', 'funds') then told.by_one else told.by_other end,
                          said_by_other = t.said_by_other or case when t.one < t.other or t.kind in ('refers', 'funds') then told.by_other else told.by_one end,
                          version = version + 1
                        from told
                        where t.id = told.tie
                        and not t.attributed
                        and (case when t.one < t.other or t.kind in ('refers', 'funds') then told.by_one else told.by_other end and not t.said_by_one
                          or case when t.one < t.other or t.kind in ('refers', 'funds') then told.by_other else told.by_one end and not t.said_by_other)
                        """)
                .forEach(it -> database.sql(it)
                        .paramSource(RecordParams.of(source).with("dropped", dropped.toArray(UUID[]::new)))
                        .update());
    }

    private StatementSpec with(Source source, List<Attribution> said, String sql) {
        return database.sql(sql)
                .paramSource(RecordParams.of(source)
                        .with("ones", said.stream().map(Attribution::one).toArray(UUID[]::new))
                        .with("others", said.stream().map(Attribution::other).toArray(UUID[]::new))
                        .with(
                                "kinds",
                                said.stream().map(it -> Typed.key(it.kind())).toArray(String[]::new))
                        .with(
                                "byOnes",
                                said.stream().map(Attribution::saidByOne).toArray(Boolean[]::new))
                        .with(
                                "byOthers",
                                said.stream().map(Attribution::saidByOther).toArray(Boolean[]::new))
                        .with(
                                "intensities",
                                said.stream().map(Attribution::intensity).toArray(Integer[]::new))
                        .with(
                                "sinces",
                                said.stream()
                                        .map(it -> (it.since() == null ? source.happenedOn() : it.since()).toString())
                                        .toArray(String[]::new))
                        .with(
                                "comesOf",
                                said.stream()
                                        .map(it -> it.comesOf() == null ? "" : Typed.key(it.comesOf()))
                                        .toArray(String[]::new))
                        .with("now", OffsetDateTime.now(clock)));
    }
}
