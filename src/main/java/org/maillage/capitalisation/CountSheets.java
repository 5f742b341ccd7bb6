package org.maillage.capitalisation;

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

/** Counts the experience sheets of a territory that were published for the first time, and are still read by everybody. */
@Component
record CountSheets(JdbcClient database) implements CountsOfTeam {

    private record Published(String slug, String title, LocalDate onDay, long published) {}

    @Override
    public List<TeamCount> of(UUID team, LocalDate from, LocalDate until) {
        var published = database.sql("""
                select *
                from (
                  select s.slug, s.title, p.on_day, count(*) over () as published
                  from capitalisation.experience_sheet s
                  join lateral (
                    select (min(p.published_at) at time zone 'Europe/Paris')::date as on_day
                    from capitalisation.published_sheet p
                    where p.sheet = s.id) p on true
                  where s.territory = :team
                  and s.published > 0
                  and s.stage <> 'withdrawn'
                  and p.on_day between :from and :until) counted
                order by on_day, slug
                limit :most
                """)
                .param("team", team)
                .param("from", from)
                .param("until", until)
                .param("most", TeamCount.MOST_LISTED)
                .query(RecordRows.of(Published.class))
                .list();
        return List.of(new TeamCount(
                What.SHEETS,
                published.isEmpty() ? 0 : published.getFirst().published,
                Saying.of("capitalisation.counted"),
                Saying.of("capitalisation.counted.source"),
                published.stream()
                        .map(it -> new Item(it.onDay, 1, it.title, "/experience-sheets/" + it.slug))
                        .toList()));
    }
}
