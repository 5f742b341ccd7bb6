package org.maillage.exchange.match;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.maillage.directory.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The weights that teams have moved. */
@Repository
class TeamWeights {

    private final JdbcClient database;
    private final Clock clock;

    TeamWeights(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of a team; the platform's own where it has moved none. */
    Weights of(UUID territory) {
        return database.sql("""
                select words, theme, perimeter, distance, capacity, freshness, sectors, outcomes, version
                from exchange.weights
                where territory = :territory
                """)
                .param("territory", territory)
                .query((row, number) -> {
                    var points = new EnumMap<MatchPart, Integer>(MatchPart.class);
                    for (var part : MatchPart.values()) {
                        points.put(part, row.getInt(column(part)));
                    }
                    return new Weights(points, row.getInt("version"));
                })
                .optional()
                .orElse(Weights.DEFAULT);
    }

    /** Keeps the weights of a team; false when somebody else has moved them since they were read. */
    @Transactional
    public boolean keep(Team team, Weights weights) {
        var all = new HashMap<String, Object>();
        for (var part : MatchPart.values()) {
            all.put(column(part), weights.of(part));
        }
        return database.sql("""
                insert into exchange.weights as w (territory, words, theme, perimeter, distance, capacity, freshness,
                  sectors, outcomes, version, changed_at)
                values (:territory, :words, :theme, :perimeter, :distance, :capacity, :freshness, :sectors, :outcomes, 1, :now)
                on conflict (territory) do update
                set words = excluded.words, theme = excluded.theme, perimeter = excluded.perimeter,
                  distance = excluded.distance, capacity = excluded.capacity, freshness = excluded.freshness,
                  sectors = excluded.sectors, outcomes = excluded.outcomes, version = w.version + 1,
                  changed_at = excluded.changed_at
                where w.version = :version
                """)
                        .params(all)
                        .param("territory", team.id())
                        .param("version", weights.version())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static String column(MatchPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
