package org.maillage.evaluation.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.evaluation.model.SocioEconomicModel.About;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The socio-economic models of teams. */
@Repository
record Models(JdbcClient database, Clock clock) {

    /** So many scenarios stand side by side. */
    static final int MOST_BESIDE = 5;

    private static final String ROWS = """
            select m.id, m.team, m.title, m.about, m.of, m.words, m.family, m.author, m.changed_by, m.changed_at, m.version, m.example
            from evaluation.model m
            """;

    Optional<SocioEconomicModel> find(ModelId id) {
        return database.sql(ROWS + "where m.id = :id")
                .param("id", id.value())
                .query(Models::read)
                .optional();
    }

    /** Those of teams, the last changed first, from behind the end of a page on. */
    List<SocioEconomicModel> of(Collection<UUID> teams, @Nullable PageEnd after, int most) {
        return database.sql(ROWS + """
                where m.team = any(:teams)
                and (cast(:at as timestamptz) is null or (m.changed_at, m.id) < (:at, :id))
                order by m.changed_at desc, m.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("at", after == null ? null : after.at(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? null : after.id(), Types.OTHER)
                .param("most", most)
                .query(Models::read)
                .list();
    }

    /** A model with its scenarios: that of which they were copied first, then the oldest. */
    List<SocioEconomicModel> family(SocioEconomicModel one) {
        return database.sql(ROWS + """
                where m.family = :family
                and m.team = :team
                order by m.id <> m.family, m.created_at, m.id
                limit :most
                """)
                .param("family", one.family())
                .param("team", one.team())
                .param("most", MOST_BESIDE)
                .query(Models::read)
                .list();
    }

    /** Adds one, once. */
    void add(SocioEconomicModel model) {
        statement("""
                insert into evaluation.model
                  (id, team, title, about, of, words, family, author, changed_by, created_at, changed_at, example)
                values (:id, :team, :title, :about, :of, :words, :family, :by, :by, :now, :now, :example)
                on conflict do nothing
                """, model, model.author())
                .param("team", model.team())
                .param("family", model.family())
                .param("example", model.example())
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed it since it was read. */
    boolean save(SocioEconomicModel model, PersonId by) {
        return statement("""
                update evaluation.model
                set title = :title, about = :about, of = :of, words = :words, changed_by = :by, changed_at = :now,
                  version = version + 1
                where id = :id
                and version = :version
                """, model, by.value())
                        .param("version", model.version())
                        .update()
                > 0;
    }

    /** Notes that somebody has changed the lines of one. */
    void touch(ModelId id, PersonId by) {
        database.sql("update evaluation.model set changed_by = :by, changed_at = :now where id = :id")
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    void remove(ModelId id) {
        database.sql("delete from evaluation.model where id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, SocioEconomicModel model, @Nullable UUID by) {
        return database.sql(sql)
                .param("id", model.id().value())
                .param("title", model.title())
                .param("about", Typed.key(model.about()))
                .param("of", model.of(), Types.OTHER)
                .param("words", model.words())
                .param("by", by, Types.OTHER)
                .param("now", OffsetDateTime.now(clock));
    }

    private static SocioEconomicModel read(ResultSet row, int number) throws SQLException {
        return new SocioEconomicModel(
                new ModelId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                row.getString("title"),
                Typed.one(About.class, row.getString("about")).orElseThrow(),
                row.getObject("of", UUID.class),
                row.getString("words"),
                row.getObject("family", UUID.class),
                row.getObject("author", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getInt("version"),
                row.getBoolean("example"));
    }
}
