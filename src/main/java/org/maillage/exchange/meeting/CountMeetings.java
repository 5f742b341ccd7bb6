package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the meetings that a team has held, the creativity sessions among them, and whom it met there. Each person counts once; those whose names were forgotten
 * since are not told apart any more, and count once a meeting.
 */
@Component
record CountMeetings(JdbcClient database, Clock clock) implements CountsOfTeam {

    private static final Saying SOURCE = Saying.of("meeting.counted.source");

    private static final String HELD = """
            from exchange.meeting m
            left join exchange.guest g on g.meeting = m.id and g.came
            where m.team = :team
            and m.cancelled_at is null
            and m.ends_at >= :from
            and m.ends_at < :end
            and m.ends_at < :now
            """;

    private record Held(
            UUID id, String purpose, MeetingKind kind, LocalDate onDay, String place, String communeName, long came) {}

    private record Sums(long meetings, long creativity, long people) {}

    @Override
    public List<TeamCount> of(UUID team, LocalDate from, LocalDate until) {
        var sums = database.sql("""
                select count(distinct m.id) as meetings,
                  count(distinct m.id) filter (where m.kind = :creativity) as creativity,
                  count(distinct case
                    when g.name = 'Personne effacée' then g.id::text
                    else coalesce(g.email, lower(g.name) || ' ' || lower(g.structure)) end) as people
                """ + HELD)
                .param("creativity", Typed.key(MeetingKind.CREATIVITY))
                .param("team", team)
                .param("from", beginning(from).toOffsetDateTime())
                .param("end", beginning(until.plusDays(1)).toOffsetDateTime())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Sums.class))
                .single();
        var held = database.sql("""
                select m.id, m.purpose, m.kind, (m.starts_at at time zone m.zone)::date as on_day, m.place,
                  coalesce((select c.name from territory.commune c where c.code = m.commune), '') as commune_name, count(g.id) as came
                """ + HELD + """
                group by m.id
                order by m.starts_at, m.id
                limit :most
                """)
                .param("team", team)
                .param("from", beginning(from).toOffsetDateTime())
                .param("end", beginning(until.plusDays(1)).toOffsetDateTime())
                .param("now", OffsetDateTime.now(clock))
                .param("most", TeamCount.MOST_LISTED)
                .query(RecordRows.of(Held.class))
                .list();
        return List.of(
                new TeamCount(
                        What.MEETINGS,
                        sums.meetings,
                        Saying.of("meeting.counted"),
                        SOURCE,
                        held.stream().map(it -> item(it, 1)).toList()),
                new TeamCount(
                        What.CREATIVITY,
                        sums.creativity,
                        Saying.of("meeting.counted.creativity"),
                        SOURCE,
                        held.stream()
                                .filter(it -> it.kind == MeetingKind.CREATIVITY)
                                .map(it -> item(it, 1))
                                .toList()),
                new TeamCount(
                        What.PEOPLE_MET,
                        sums.people,
                        Saying.of("meeting.counted.people"),
                        SOURCE,
                        held.stream()
                                .filter(it -> it.came > 0)
                                .map(it -> item(it, it.came))
                                .toList()));
    }

    private static Item item(Held it, long number) {
        return new Item(it.onDay, number, it.purpose, MeetingHeld.path(it.id), Meeting.where(it.place, it.communeName));
    }

    private static ZonedDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Words.PARIS);
    }
}
