package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.directory.Reader;
import org.maillage.directory.TellsHosted;
import org.maillage.exchange.KnowsHostedMeetings;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.RecordRows;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says which meetings were held at organisations of the directory. A day is that of the clocks there. Who came is counted for
 * the team of a meeting; of what others held, no more than how many came in all.
 */
@Component
@Order(1)
record DescribeHostedMeetings(JdbcClient database, Clock clock) implements TellsHosted, KnowsHostedMeetings {

    private static final String HELD = """
            from exchange.meeting m
            left join exchange.guest g on g.meeting = m.id and g.came
            where m.host is not null
            and m.cancelled_at is null
            and m.ends_at < :now
            and m.starts_at >= :early
            and m.starts_at < :late
            and (m.starts_at at time zone m.zone)::date between :from and :until
            """;

    private static final String SEEN = """
            and m.host = any(:places)
            and (m.team = any(:teams) or m.seen_by = 'public' or (m.seen_by = 'network' and :network))
            """;

    private static final String TOLD = """
            select m.id, m.host, m.team, m.kind, m.own_form, m.purpose, (m.starts_at at time zone m.zone)::date as on_day,
              count(g.id) filter (where m.team = any(:teams)) as came
            """;

    private static final String IN_ORDER = """
            group by m.id
            order by m.starts_at desc, m.id
            limit :most
            """;

    private record Held(
            UUID id,
            UUID host,
            UUID team,
            MeetingKind kind,
            String ownForm,
            String purpose,
            LocalDate onDay,
            long came) {

        Hosted hosted() {
            return new Hosted(
                    host,
                    team,
                    kind == MeetingKind.DIALOGUE ? What.DIALOGUE : What.MEETING,
                    id,
                    onDay,
                    purpose,
                    MeetingOverview.form(kind, ownForm),
                    MeetingHeld.path(id),
                    came);
        }
    }

    @Override
    public List<Hosted> at(Collection<UUID> places, LocalDate from, LocalDate until, Reader reader) {
        return told(seen(TOLD + HELD + SEEN + IN_ORDER, places, from, until, reader));
    }

    @Override
    public List<Hosted> of(UUID team, LocalDate from, LocalDate until) {
        return told(asked(TOLD + HELD + "and m.team = any(:teams) " + IN_ORDER, from, until)
                .param("teams", new UUID[] {team}));
    }

    @Override
    public Passers passers(Collection<UUID> places, LocalDate from, LocalDate until, Reader reader) {
        return seen("""
                select count(distinct came.person) filter (where came.own) as own,
                  count(distinct came.person) filter (where not came.own) as others
                from (
                  select m.team = any(:teams) as own,
                    case
                      when g.name = 'Personne effacée' then g.id::text
                      else coalesce(g.email, lower(g.name) || ' ' || lower(g.structure)) end as person
                """ + HELD + SEEN + ") came", places, from, until, reader)
                .query(RecordRows.of(Passers.class))
                .single();
    }

    @Override
    public boolean isDialogueAhead(Collection<UUID> places, Reader reader) {
        return database.sql("""
                select exists (
                  select
                  from exchange.meeting m
                  where m.kind = 'dialogue'
                  and m.cancelled_at is null
                  and m.ends_at >= :now
                """ + SEEN + ")")
                .param("places", places.toArray(UUID[]::new))
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("network", reader.network())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec seen(
            String sql, Collection<UUID> places, LocalDate from, LocalDate until, Reader reader) {
        return asked(sql, from, until)
                .param("places", places.toArray(UUID[]::new))
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("network", reader.network());
    }

    // A day begins somewhere on earth up to fourteen hours before it does here, and ends up to twelve after.
    private JdbcClient.StatementSpec asked(String sql, LocalDate from, LocalDate until) {
        return database.sql(sql)
                .param("from", from)
                .param("until", until)
                .param("early", from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("late", until.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("now", OffsetDateTime.now(clock));
    }

    private static List<Hosted> told(JdbcClient.StatementSpec statement) {
        return statement.param("most", MOST).query(RecordRows.of(Held.class)).list().stream()
                .map(Held::hosted)
                .toList();
    }
}
