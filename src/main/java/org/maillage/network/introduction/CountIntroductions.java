package org.maillage.network.introduction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the introductions of a team to which both agreed. Who they are is for whoever made them alone. */
@Component
record CountIntroductions(JdbcClient database) implements CountsOfTeam {

    private record Made(LocalDate introducedOn, long number, long made) {}

    @Override
    public List<TeamCount> of(UUID team, LocalDate from, LocalDate until) {
        var made = database.sql("""
                select i.introduced_on, count(*) as number, (sum(count(*)) over ())::bigint as made
                from network.introduction i
                where i.team = :team
                and i.state = 'introduced'
                and i.introduced_on between :from and :until
                group by i.introduced_on
                order by i.introduced_on
                limit :most
                """)
                .param("team", team)
                .param("from", from)
                .param("until", until)
                .param("most", TeamCount.MOST_LISTED)
                .query(RecordRows.of(Made.class))
                .list();
        return List.of(new TeamCount(
                What.INTRODUCTIONS,
                made.isEmpty() ? 0 : made.getFirst().made,
                Saying.of("introduction.counted"),
                Saying.of("introduction.counted.source"),
                made.stream()
                        .map(it -> new Item(it.introducedOn, it.number, "", ""))
                        .toList()));
    }
}
