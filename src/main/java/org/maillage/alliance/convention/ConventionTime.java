package org.maillage.alliance.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.GivenTime;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.TimeShare;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The time of logbooks that counts for conventions. */
@Repository
record ConventionTime(JdbcClient database, Clock clock) implements CountsTime {

    private static final int MOST = 200;

    @Override
    public List<OpenConvention> open(UUID person, Collection<UUID> teams) {
        return database.sql("""
                select c.id, c.team, c.title, c.begins_on as "from", c.ends_on as until, c.state = 'running' as running,
                  s.percent as last
                from alliance.convention c
                left join lateral (
                  select l.entry
                  from alliance.convention_share l
                  where l.person = :person
                  and l.team = c.team
                  order by l.given_at desc, l.on_day desc, l.entry
                  limit 1) latest on true
                left join alliance.convention_share s on s.entry = latest.entry and s.convention = c.id
                where c.team = any(:teams)
                and c.state <> 'given-up'
                order by c.state <> 'running', c.title collate "fr-x-icu", c.id
                limit :most
                """)
                .param("person", person)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(OpenConvention.class))
                .list();
    }

    private record Row(UUID entry, UUID convention, int percent) {}

    @Override
    public Map<UUID, List<TimeShare>> of(Collection<UUID> entries) {
        return database
                .sql("""
                select s.entry, s.convention, s.percent
                from alliance.convention_share s
                join alliance.convention c on c.id = s.convention
                where s.entry = any(:entries)
                order by c.title collate "fr-x-icu", c.id
                """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::entry,
                        Collectors.mapping(
                                it -> new TimeShare(new ConventionId(it.convention), it.percent),
                                Collectors.toList())));
    }

    @Override
    public void count(List<GivenTime> entries, List<TimeShare> shares, String twice) {
        var ids = entries.stream().map(GivenTime::entry).toArray(UUID[]::new);
        database.sql("delete from alliance.convention_share where entry = any(:entries)")
                .param("entries", ids)
                .update();
        database.sql("delete from alliance.counted_twice where entry = any(:entries)")
                .param("entries", ids)
                .update();
        if (shares.isEmpty()) {
            return;
        }
        if (!twice.isEmpty()) {
            database.sql("""
                    insert into alliance.counted_twice (entry, person, why, said_at)
                    select t.entry, t.person, :why, :now
                    from unnest(:entries, :people) as t (entry, person)
                    """)
                    .param("entries", ids)
                    .param("people", entries.stream().map(GivenTime::person).toArray(UUID[]::new))
                    .param("why", twice)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        database.sql("""
                insert into alliance.convention_share
                  (entry, convention, person, team, on_day, minutes, percent, given_at)
                select t.entry, s.convention, t.person, t.team, t.on_day, t.minutes, s.percent, :now
                from unnest(:entries, :people, :teams, :days, :minutes) as t (entry, person, team, on_day, minutes)
                cross join unnest(:conventions, :percents) as s (convention, percent)
                """)
                .param("entries", ids)
                .param("people", entries.stream().map(GivenTime::person).toArray(UUID[]::new))
                .param("teams", entries.stream().map(GivenTime::team).toArray(UUID[]::new))
                .param(
                        "days",
                        entries.stream()
                                .map(it -> java.sql.Date.valueOf(it.day()))
                                .toArray(java.sql.Date[]::new))
                .param("minutes", entries.stream().map(GivenTime::minutes).toArray(Integer[]::new))
                .param(
                        "conventions",
                        shares.stream().map(it -> it.convention().value()).toArray(UUID[]::new))
                .param("percents", shares.stream().map(TimeShare::percent).toArray(Integer[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private record OfDay(LocalDate onDay, int minutes) {}

    @Override
    public Map<LocalDate, Integer> byDay(UUID person, UUID convention, YearMonth month) {
        return database
                .sql("""
                select s.on_day, (sum(s.minutes * s.percent) / 100)::int as minutes
                from alliance.convention_share s
                where s.person = :person
                and s.convention = :convention
                and s.on_day between :from and :until
                group by s.on_day
                """)
                .param("person", person)
                .param("convention", convention)
                .param("from", month.atDay(1))
                .param("until", month.atEndOfMonth())
                .query(RecordRows.of(OfDay.class))
                .list()
                .stream()
                .collect(Collectors.toMap(OfDay::onDay, OfDay::minutes));
    }

    /**
     * What somebody gave to a convention.
     *
     * @param hundredths of minutes
     * @param twice the minutes of it that count for more than their whole
     */
    record Given(UUID person, long hundredths, long twice) {}

    /** What each gave from a day until another, both included. */
    List<Given> given(Convention convention, LocalDate from, LocalDate until) {
        return database.sql("""
                select s.person, sum(s.minutes * s.percent) as hundredths,
                  coalesce(sum(s.minutes) filter (where w.whole > 100), 0) as twice
                from alliance.convention_share s
                join lateral (
                  select sum(o.percent) as whole from alliance.convention_share o where o.entry = s.entry) w on true
                where s.convention = :convention
                and s.on_day between :from and :until
                group by s.person
                order by hundredths desc, s.person
                limit :most
                """)
                .param("convention", convention.id())
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query(RecordRows.of(Given.class))
                .list();
    }

    /** The hundredths of minutes of those who have gone since, of the months that begin from a day until another. */
    long left(Convention convention, LocalDate from, LocalDate until) {
        return Objects.requireNonNull(database.sql("""
                select coalesce(sum(hundredths), 0)::bigint
                from alliance.left_time
                where convention = :convention
                and month between date_trunc('month', cast(:from as date)) and :until
                """)
                .param("convention", convention.id())
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single());
    }

    /** Part of an entry that counts for more than its whole. */
    record Twice(UUID entry, LocalDate onDay, int minutes, String title, int percent, String why) {}

    /** Those of somebody that count for a convention, with all that each counts for, by day. */
    List<Twice> twice(Convention convention, UUID person) {
        return database.sql("""
                select s.entry, s.on_day, s.minutes, c.title, s.percent, t.why
                from alliance.convention_share mine
                join alliance.counted_twice t on t.entry = mine.entry
                join alliance.convention_share s on s.entry = mine.entry
                join alliance.convention c on c.id = s.convention
                where mine.convention = :convention
                and mine.person = :person
                order by s.on_day desc, s.entry, c.title collate "fr-x-icu", c.id
                limit :most
                """)
                .param("convention", convention.id())
                .param("person", person)
                .param("most", MOST)
                .query(RecordRows.of(Twice.class))
                .list();
    }

    /** How much time counts for a convention outside of a period, and from which day until which it does. */
    record Outside(long entries, LocalDate first, LocalDate last) {}

    Outside outside(Convention convention, LocalDate from, LocalDate until) {
        return database.sql("""
                select count(*) as entries, coalesce(min(on_day), :from) as first, coalesce(max(on_day), :from) as last
                from alliance.convention_share
                where convention = :convention
                and on_day not between :from and :until
                """)
                .param("convention", convention.id())
                .param("from", from)
                .param("until", until)
                .query(RecordRows.of(Outside.class))
                .single();
    }
}
