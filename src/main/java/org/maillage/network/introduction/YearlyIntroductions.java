package org.maillage.network.introduction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many introductions teams have made year by year, those whose people are forgotten among them: they are told together,
 * so that no count moves when names go.
 */
@Repository
record YearlyIntroductions(JdbcClient database) {

    private static final int MOST = 60;

    /** Fewer than these are people, not a count. */
    private static final long LEAST = 5;

    /**
     * What a team has made in a year, each among those before it.
     *
     * @param made asked for or made aloud
     * @param introduced both agreed
     * @param met of which came a meeting at least, by what one of the two says at least
     * @param carried of which came a project or a partnership
     * @param faded how many of them are a count alone
     */
    record Year(UUID team, int year, long made, long introduced, long met, long carried, long faded) {

        /**
         * The four counts in their order as far as they may be told: none of one to four, nor one that lies so near to another
         * that their difference tells of as few.
         */
        List<Optional<Long>> told() {
            var told = new ArrayList<Optional<Long>>();
            var last = -1L;
            for (var number : List.of(made, introduced, met, carried)) {
                var isTold = isMany(number) && (last < 0 || isMany(last - number));
                told.add(isTold ? Optional.of(number) : Optional.empty());
                last = isTold ? number : last;
            }
            return told;
        }

        private static boolean isMany(long number) {
            return number == 0 || number >= LEAST;
        }
    }

    /** The years of some teams, the latest first. */
    List<Year> of(Collection<UUID> teams) {
        return database.sql("""
                with said as (
                  select team, year, state, outcome, number, number as faded
                  from network.introduction_count
                  where team = any(:teams)
                  union all
                  select team, extract(year from made_at at time zone 'Europe/Paris')::int, state, coalesce(outcome, ''), 1, 0
                  from network.introduction
                  where team = any(:teams)
                )
                select team, year, sum(number) as made,
                  coalesce(sum(number) filter (where state = 'introduced'), 0) as introduced,
                  coalesce(sum(number) filter (where outcome in ('meeting', 'exchange', 'project', 'partnership')), 0) as met,
                  coalesce(sum(number) filter (where outcome in ('project', 'partnership')), 0) as carried,
                  sum(faded) as faded
                from said
                group by team, year
                order by year desc, team
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Year.class))
                .list();
    }
}
