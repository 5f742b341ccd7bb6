package org.maillage.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the needs and the ideas that a team has heard, and the ideas it has studied. Those that one of it sees alone count
 * without their words.
 */
@Component
record CountHeardNeeds(JdbcClient database) implements CountsOfTeam {

    private static final int LONGEST_TITLE = 120;

    private record Heard(UUID id, String words, LocalDate onDay, long heard) {}

    private static final String HEARD = """
            select n.id, case when n.visibility = 'private' then '' else n.words end as words,
              (n.created_at at time zone 'Europe/Paris')::date as on_day, count(*) over () as heard
            from exchange.need n
            where n.owner = :team
            and n.kind = :kind
            and (n.created_at at time zone 'Europe/Paris')::date between :from and :until
            order by n.created_at, n.id
            limit :most
            """;

    /** An idea that was studied twice counts once, on the first day. */
    private static final String STUDIED = """
            select n.id, case when n.visibility = 'private' then '' else n.words end as words,
              studied.on_day, count(*) over () as heard
            from (
              select s.need, min(s.on_day) as on_day from exchange.step s
              join exchange.need n on n.id = s.need and n.owner = :team and n.kind = :kind
              where s.state = 'studied'
              and s.on_day between :from and :until
              group by s.need) studied
            join exchange.need n on n.id = studied.need
            order by studied.on_day, n.id
            limit :most
            """;

    @Override
    public List<TeamCount> of(UUID team, LocalDate from, LocalDate until) {
        return List.of(
                counted(What.NEEDS, "exchange.counted.needs", read(HEARD, NeedKind.NEED, team, from, until)),
                counted(What.IDEAS, "exchange.counted.ideas", read(HEARD, NeedKind.IDEA, team, from, until)),
                counted(What.STUDIES, "exchange.counted.studies", read(STUDIED, NeedKind.IDEA, team, from, until)));
    }

    private List<Heard> read(String statement, NeedKind kind, UUID team, LocalDate from, LocalDate until) {
        return database.sql(statement)
                .param("team", team)
                .param("kind", Typed.key(kind))
                .param("from", from)
                .param("until", until)
                .param("most", TeamCount.MOST_LISTED)
                .query(RecordRows.of(Heard.class))
                .list();
    }

    private static TeamCount counted(What what, String definition, List<Heard> heard) {
        return new TeamCount(
                what,
                heard.isEmpty() ? 0 : heard.getFirst().heard,
                Saying.of(definition),
                Saying.of("exchange.counted.source"),
                heard.stream().map(CountHeardNeeds::item).toList());
    }

    private static Item item(Heard it) {
        return it.words.isEmpty()
                ? new Item(it.onDay, 1, "", "")
                : new Item(it.onDay, 1, Typed.opening(it.words, LONGEST_TITLE), new NeedId(it.id).path());
    }
}
