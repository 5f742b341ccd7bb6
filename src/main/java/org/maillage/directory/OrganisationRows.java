package org.maillage.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Provenance.Outvoted;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How organisations stand in the columns of their table. */
public final class OrganisationRows {

    /** Reads all columns of organisations that the query calls {@code o}. */
    public static final String COLUMNS = "o.id, o.nominative, o.owner, o.keeper, o.origin, o.origins, o.outvoted,"
            + " o.reviewed_at, o.review_on, o.merged_into, o.gone_at, o.version, "
            + Arrays.stream(Part.values()).map(it -> "o." + it.column()).collect(Collectors.joining(", "))
            + ", "
            + Arrays.stream(Field.values())
                    .map(it -> it.read("o") + " as " + it.column())
                    .collect(Collectors.joining(", "));

    static final String ASSIGNMENTS = Arrays.stream(Field.values())
                    .map(it -> it.column() + " = " + it.write("cast(:" + it.column() + " as text)"))
                    .collect(Collectors.joining(",\n  "))
            + ",\n  "
            + Arrays.stream(Part.values())
                    .map(it -> it.column() + " = :" + it.column())
                    .collect(Collectors.joining(", "));

    static final String NAMES = Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "))
            + ", "
            + Arrays.stream(Part.values()).map(Part::column).collect(Collectors.joining(", "));

    static final String PLACES = Arrays.stream(Field.values())
                    .map(it -> it.write("cast(:" + it.column() + " as text)"))
                    .collect(Collectors.joining(", "))
            + ", "
            + Arrays.stream(Part.values()).map(it -> ":" + it.column()).collect(Collectors.joining(", "));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Integer>> ORIGINS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Outvoted>> OUTVOTED = new TypeReference<>() {};
    private static final String NOTHING = "{}";

    private OrganisationRows() {}

    public static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                values(row),
                row.getBoolean("nominative"),
                visible(row),
                row.getObject("owner", UUID.class),
                row.getObject("keeper", UUID.class),
                new Provenance(row.getInt("origin"), origins(row.getString("origins")), outvoted(row)),
                moment(row, "reviewed_at"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("merged_into", UUID.class),
                moment(row, "gone_at"),
                row.getInt("version"));
    }

    /** Who sees which part. */
    public static Map<Part, Visibility> visible(ResultSet row) throws SQLException {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, Visibility.of(row.getString(part.column())));
        }
        return visible;
    }

    /** The values of a row that has a column for each field. */
    public static Values values(ResultSet row) throws SQLException {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var value = row.getString(field.column());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new Values(values);
    }

    /** The values of all columns, written at a moment. */
    static SqlParameterSource parameters(Organisation it, OffsetDateTime now) {
        var parameters = new MapSqlParameterSource()
                .addValue("id", it.id())
                .addValue("nominative", it.nominative())
                .addValue("owner", it.owner(), Types.OTHER)
                .addValue("keeper", it.keeper(), Types.OTHER)
                .addValue("likeness", Likeness.of(it.values().get(Field.NAME)))
                .addValue("origin", it.provenance().origin())
                .addValue("origins", originsJson(it.provenance()))
                .addValue("outvoted", outvotedJson(it.provenance()))
                .addValue("reviewedAt", moment(it.reviewedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("reviewOn", it.reviewOn(), Types.DATE)
                .addValue("version", it.version())
                .addValue("now", now);
        for (var field : Field.values()) {
            parameters.addValue(field.column(), it.values().get(field));
        }
        for (var part : Part.values()) {
            parameters.addValue(
                    part.column(),
                    it.visible().getOrDefault(part, Visibility.PRIVATE).column());
        }
        return parameters;
    }

    public static String originsJson(Provenance provenance) {
        return provenance.origins().isEmpty() ? NOTHING : JSON.writeValueAsString(byColumn(provenance.origins()));
    }

    public static String outvotedJson(Provenance provenance) {
        return provenance.outvoted().isEmpty() ? NOTHING : JSON.writeValueAsString(byColumn(provenance.outvoted()));
    }

    private static <V> Map<String, V> byColumn(Map<Field, V> map) {
        var named = new HashMap<String, V>();
        map.forEach((field, value) -> named.put(field.column(), value));
        return named;
    }

    private static Map<Field, Integer> origins(String json) {
        return json.equals(NOTHING) ? Map.of() : byField(JSON.readValue(json, ORIGINS));
    }

    private static Map<Field, Outvoted> outvoted(ResultSet row) throws SQLException {
        var json = row.getString("outvoted");
        return json.equals(NOTHING) ? Map.of() : byField(JSON.readValue(json, OUTVOTED));
    }

    private static <V> Map<Field, V> byField(Map<String, V> named) {
        var map = new EnumMap<Field, V>(Field.class);
        named.forEach((column, value) -> Field.find(column).ifPresent(it -> map.put(it, value)));
        return map;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
