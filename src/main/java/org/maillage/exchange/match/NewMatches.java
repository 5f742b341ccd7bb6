package org.maillage.exchange.match;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.exchange.NeedChanged;
import org.maillage.exchange.NeedPolicy;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is offered anew and fits needs that were there before. It is held against them once, when it is noted or changed, so
 * that whoever looks at their desk waits for nothing; who may see it is asked when it is read.
 */
@Repository
record NewMatches(JdbcClient database, FindMatches findMatches, Clock clock) {

    /** After that it is new to nobody. */
    private static final Duration NEW = Duration.ofDays(14);

    private static final int MOST_OF_AN_OFFER = 10;
    private static final int MOST = 50;

    /** A need that somebody keeps, and what fits it since a while. */
    record New(UUID need, String words, UUID offer, String offered, boolean tellsOfPerson) {}

    @EventListener
    void on(NeedChanged changed) {
        var helps = database.sql("""
                select from exchange.need
                where id = :id
                and kind in ('offer', 'wish')
                and state not in ('met', 'given-up')
                """)
                .param("id", changed.need().value())
                .query((row, number) -> true)
                .optional();
        if (helps.isPresent()) {
            keep(
                    changed.need().value(),
                    findMatches.amongAll(changed.need(), MOST_OF_AN_OFFER).stream()
                            .filter(it -> it.score() >= 10 * WeavingOverview.FEWEST_POINTS)
                            .map(it -> it.said().id())
                            .toArray(UUID[]::new));
        }
    }

    // One that was told once is not told again when the offer is put in other words.
    private void keep(UUID offer, UUID[] needs) {
        database.sql("""
                insert into exchange.new_match (need, offer, found_at)
                select n.id, :offer, :now
                from exchange.need n
                where n.id = any(:needs)
                and n.state in ('open', 'studied')
                and n.helped_by is null
                on conflict do nothing
                """)
                .param("offer", offer)
                .param("needs", needs)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What fits the needs that somebody keeps, the latest first: what they may see of it and have not put aside. */
    List<New> of(Reader reader) {
        return database.sql("""
                select mine.id as need, mine.words, n.id as offer, n.words as offered, mine.tells_of_person
                from exchange.need mine
                join exchange.new_match m on m.need = mine.id
                join exchange.need n on n.id = m.offer
                where mine.keeper = :person
                and mine.owner = any(:teams)
                and mine.state in ('open', 'studied')
                and mine.helped_by is null
                and m.found_at > :since
                and n.state not in ('met', 'given-up')
                and (n.until_day is null or n.until_day >= :today)
                and (n.capacity is null or n.taken < n.capacity)
                and not exists (
                  select from exchange.aside a
                  where a.person = :person and a.need = mine.id and a.other = n.id)
                and\s""" + NeedPolicy.SEEN + """
                order by m.found_at desc, mine.id, n.id
                limit :most
                """)
                .param("person", Objects.requireNonNull(reader.person()))
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("network", reader.network())
                .param("since", OffsetDateTime.now(clock).minus(NEW))
                .param("today", Words.today(clock))
                .param("most", MOST)
                .query(RecordRows.of(New.class))
                .list();
    }
}
