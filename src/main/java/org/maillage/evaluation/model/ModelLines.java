package org.maillage.evaluation.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of socio-economic models. */
@Repository
record ModelLines(JdbcClient database, Clock clock) {

    /** More than any model has. */
    static final int MOST = 300;

    private static final String ROWS = """
            select l.id, l.model, l.twin, l.side, l.origin, l.lever, l.certainty, l.words, l.payer, l.in_year, l.amount, l.quantity,
              l.unit, l.rate, l.source, l.animation, l.version
            from evaluation.model_line l
            """;

    private record OfModel(ModelId model, ModelLine line) {}

    /** Those of a model by year, in the order in which they were written. */
    List<ModelLine> of(ModelId model) {
        return ofAll(List.of(model)).getOrDefault(model, List.of());
    }

    /** Those of each of some models. */
    Map<ModelId, List<ModelLine>> ofAll(Collection<ModelId> models) {
        return database
                .sql(ROWS + """
                where l.model = any(:models)
                order by l.in_year, l.written_at, l.id
                limit :most
                """)
                .param("models", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .param("most", MOST * models.size())
                .query((row, number) -> new OfModel(new ModelId(row.getObject("model", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfModel::model, Collectors.mapping(OfModel::line, Collectors.toList())));
    }

    Optional<ModelLine> find(ModelId model, ModelLineId id) {
        return database.sql(ROWS + "where l.id = :id and l.model = :model")
                .param("id", id.value())
                .param("model", model.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The line of a side that was written last, of which the next one supposes some. */
    Optional<ModelLine> latest(ModelId model, Side side) {
        return database.sql(ROWS + """
                where l.model = :model
                and l.side = :side
                order by l.written_at desc, l.id
                limit 1
                """)
                .param("model", model.value())
                .param("side", Typed.key(side))
                .query((row, number) -> read(row))
                .optional();
    }

    int count(ModelId model) {
        return database.sql("select count(*) from evaluation.model_line where model = :model")
                .param("model", model.value())
                .query(Integer.class)
                .single();
    }

    /** Adds one, once. */
    void add(ModelId model, ModelLine line) {
        statement("""
                insert into evaluation.model_line
                  (id, model, twin, side, origin, lever, certainty, words, payer, in_year, amount, quantity, unit, rate, source,
                    animation, written_at)
                values (:id, :model, :twin, :side, :origin, :lever, :certainty, :words, :payer, :year, :amount, :quantity, :unit,
                  :rate, :source, :animation, :now)
                on conflict do nothing
                """, line)
                .param("model", model.value())
                .param("twin", line.twin())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Copies the lines of a model into another, where each has the twin that it had. */
    void copy(ModelId from, ModelId to) {
        database.sql("""
                insert into evaluation.model_line
                  (id, model, twin, side, origin, lever, certainty, words, payer, in_year, amount, quantity, unit, rate, source,
                    animation, written_at)
                select gen_random_uuid(), :to, l.twin, l.side, l.origin, l.lever, l.certainty, l.words, l.payer, l.in_year, l.amount,
                  l.quantity, l.unit, l.rate, l.source, l.animation, l.written_at
                from evaluation.model_line l
                where l.model = :from
                on conflict do nothing
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /** Keeps what was changed; false when somebody else has changed it since it was read. */
    boolean save(ModelLine line) {
        return statement("""
                update evaluation.model_line
                set side = :side, origin = :origin, lever = :lever, certainty = :certainty, words = :words, payer = :payer,
                  in_year = :year, amount = :amount, quantity = :quantity, unit = :unit, rate = :rate, source = :source,
                  animation = :animation, version = version + 1
                where id = :id
                and version = :version
                """, line).param("version", line.version()).update() > 0;
    }

    void remove(ModelLineId id) {
        database.sql("delete from evaluation.model_line where id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, ModelLine line) {
        var work = line.work();
        return database.sql(sql)
                .param("id", line.id().value())
                .param("side", Typed.key(line.side()))
                .param("origin", key(line.origin()), Types.VARCHAR)
                .param("lever", key(line.lever()), Types.VARCHAR)
                .param("certainty", key(line.certainty()), Types.VARCHAR)
                .param("words", line.words())
                .param("payer", line.payer())
                .param("year", line.year())
                .param("amount", value(line.amount()), Types.NUMERIC)
                .param("quantity", work == null ? null : work.quantity(), Types.NUMERIC)
                .param("unit", work == null ? null : Typed.key(work.unit()), Types.VARCHAR)
                .param("rate", value(line.rate()), Types.NUMERIC)
                .param("source", line.source())
                .param("animation", line.animation());
    }

    private static @Nullable String key(@Nullable Enum<?> value) {
        return value == null ? null : Typed.key(value);
    }

    private static @Nullable BigDecimal value(@Nullable ModelEuros amount) {
        return amount == null ? null : amount.value();
    }

    private static ModelLine read(ResultSet row) throws SQLException {
        return new ModelLine(
                new ModelLineId(row.getObject("id", UUID.class)),
                row.getObject("twin", UUID.class),
                Typed.one(Side.class, row.getString("side")).orElseThrow(),
                one(ResourceOrigin.class, row.getString("origin")),
                one(Lever.class, row.getString("lever")),
                one(FundingCertainty.class, row.getString("certainty")),
                row.getString("words"),
                row.getString("payer"),
                row.getInt("in_year"),
                euros(row.getBigDecimal("amount")),
                work(row.getBigDecimal("quantity"), row.getString("unit")),
                euros(row.getBigDecimal("rate")),
                row.getString("source"),
                row.getBoolean("animation"),
                row.getInt("version"));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> all, @Nullable String key) {
        return key == null ? null : Typed.one(all, key).orElseThrow();
    }

    private static @Nullable ModelEuros euros(@Nullable BigDecimal value) {
        return value == null ? null : new ModelEuros(value.movePointRight(2).longValueExact());
    }

    private static @Nullable Work work(@Nullable BigDecimal quantity, @Nullable String unit) {
        return quantity == null || unit == null
                ? null
                : new Work(quantity, Typed.one(Work.Unit.class, unit).orElseThrow());
    }
}
