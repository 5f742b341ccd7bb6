package org.maillage.directory.freshness;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How fresh the sheets of a team are. A sheet counts whole for a year after somebody last said that it is true; then it loses
 * its weight evenly over a second year. The score is the mean over all sheets, from 0 to 100.
 */
@Component
record Freshness(JdbcClient database, Clock clock) {

    /** The score, and how many sheets are looked at within a year, longer ago, or never. */
    record Score(int score, long sheets, long fresh, long ageing, long never) {}

    Score of(UUID territory) {
        return database.sql("""
                select coalesce(round(100 * avg(
                    case
                      when reviewed_at is null then 0
                      else greatest(0, least(1, 2 - (cast(:today as date) - reviewed_at::date) / 365.0))
                    end)), 0)::int as score,
                  count(*) as sheets,
                  count(*) filter (where reviewed_at > cast(:today as date) - interval '1 year') as fresh,
                  count(*) filter (where reviewed_at <= cast(:today as date) - interval '1 year') as ageing,
                  count(*) filter (where reviewed_at is null) as never
                from directory.organisation
                where owner = :territory
                and gone_at is null
                """)
                .param("today", today(clock))
                .param("territory", territory)
                .query(RecordRows.of(Score.class))
                .single();
    }
}
