package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Hours;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.maillage.territory.Kind;
import org.maillage.territory.TellsOfTerritory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of a territory which meetings its team holds, and of an EPCI which are held in it, that everybody may see. */
@Component
record TellMeetingsOfTerritory(JdbcClient database, Clock clock) implements TellsOfTerritory {

    private static final int SHOWN = 6;

    private record Held(
            UUID id, String purpose, OffsetDateTime startsAt, String zone, String place, String communeName) {}

    @Override
    public List<Part> tell(Kind kind, String code) {
        var lines = database
                .sql("""
                select m.id, m.purpose, m.starts_at, m.zone, m.place, coalesce(c.name, '') as commune_name
                from exchange.meeting m
                left join territory.commune c on c.code = m.commune
                where (
                  m.team in (select t.id from territory.territory t where t.kind = :kind and t.code = :code)
                  or (:kind = 'epci' and c.epci = :code))
                and m.seen_by = 'public'
                and m.cancelled_at is null
                and m.ends_at >= :now
                order by m.starts_at, m.id
                limit :most
                """)
                .param("kind", kind.column())
                .param("code", code)
                .param("now", OffsetDateTime.now(clock))
                .param("most", SHOWN)
                .query(RecordRows.of(Held.class))
                .list()
                .stream()
                .map(it -> new Line(
                        it.purpose(),
                        "/meetings/" + it.id(),
                        Hours.moment(it.startsAt().toInstant(), ZoneId.of(it.zone()))
                                + after(Meeting.where(it.place(), it.communeName()))))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part(Saying.of("meeting.told"), lines, "", Saying.of("meeting.told")));
    }

    private static String after(String where) {
        return where.isEmpty() ? "" : " · " + where;
    }
}
