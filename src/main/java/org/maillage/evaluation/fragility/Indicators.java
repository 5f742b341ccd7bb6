package org.maillage.evaluation.fragility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.evaluation.fragility.FragilityIndicator.Concern;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which indicators teams look at beside a fragility. */
@Repository
record Indicators(JdbcClient database, Clock clock) {

    /** More stand on no sheet. */
    static final int MOST = 6;

    /** Those of a diagnosis, by the ids of its fragilities. */
    Map<UUID, List<FragilityIndicator>> of(DiagnosisId diagnosis) {
        var found = new HashMap<UUID, List<FragilityIndicator>>();
        database.sql("""
                select i.id, i.fragility, i.known, i.concern, i.name, i.value, i.source, i.year, i.scope
                from evaluation.fragility_indicator i
                join evaluation.fragility f on f.id = i.fragility
                where f.diagnosis = :diagnosis
                order by i.added_at, i.id
                """).param("diagnosis", diagnosis.value()).query(row -> {
            found.computeIfAbsent(row.getObject("fragility", UUID.class), it -> new ArrayList<>())
                    .add(read(row));
        });
        return found;
    }

    private static FragilityIndicator read(ResultSet row) throws SQLException {
        return new FragilityIndicator(
                row.getObject("id", UUID.class),
                words(row, "known"),
                Typed.one(Concern.class, row.getString("concern")).orElseThrow(),
                words(row, "name"),
                words(row, "value"),
                words(row, "source"),
                row.getInt("year"),
                words(row, "scope"));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** Adds one, once; false when there are as many as there can be. */
    boolean add(FragilityId fragility, FragilityIndicator it) {
        // Two who add at once wait for each other, so that there are never more.
        database.sql("select from evaluation.fragility where id = :id for update")
                .param("id", fragility.value())
                .query()
                .listOfRows();
        var others = database.sql(
                        "select count(*) from evaluation.fragility_indicator where fragility = :fragility and id <> :id")
                .param("fragility", fragility.value())
                .param("id", it.id())
                .query(Integer.class)
                .single();
        if (others >= MOST) {
            return false;
        }
        database.sql("""
                insert into evaluation.fragility_indicator (id, fragility, added_at, known, concern, name, value, source, year,
                  scope)
                values (:id, :fragility, :now, :known, :concern, :name, :value, :source, :year, :scope)
                on conflict do nothing
                """)
                .param("id", it.id())
                .param("fragility", fragility.value())
                .param("now", OffsetDateTime.now(clock))
                .param("known", orNull(it.known()), Types.VARCHAR)
                .param("concern", Typed.key(it.concern()))
                .param("name", orNull(it.name()), Types.VARCHAR)
                .param("value", orNull(it.value()), Types.VARCHAR)
                .param("source", orNull(it.source()), Types.VARCHAR)
                .param("year", it.isKnown() ? null : it.year(), Types.INTEGER)
                .param("scope", orNull(it.scope()), Types.VARCHAR)
                .update();
        return true;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    void remove(FragilityId fragility, UUID id) {
        database.sql("delete from evaluation.fragility_indicator where id = :id and fragility = :fragility")
                .param("id", id)
                .param("fragility", fragility.value())
                .update();
    }
}
