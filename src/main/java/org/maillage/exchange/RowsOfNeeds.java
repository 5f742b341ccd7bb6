package org.maillage.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.SqlParameterValue;

/** Needs as rows of their table. */
final class RowsOfNeeds {

    static final String COLUMNS = """
            n.id, n.kind, n.words, n.actor, n.themes, n.commune, n.perimeter, n.from_day, n.until_day, n.urgency, n.evidence,
            n.capacity, n.taken, n.conditions, n.guessed, n.nowhere, n.state, n.cause, n.tells_of_person, n.visibility, n.owner,
            n.keeper, n.version, n.created_at, n.changed_at
            """;

    private RowsOfNeeds() {}

    static Need read(ResultSet row, int number) throws SQLException {
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                one(NeedKind.class, row.getString("kind")),
                row.getString("words"),
                row.getObject("actor", UUID.class),
                words(row.getArray("themes")),
                Objects.requireNonNullElse(row.getString("commune"), ""),
                words(row.getArray("perimeter")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                one(Urgency.class, row.getString("urgency")),
                row.getString("evidence"),
                row.getObject("capacity", Integer.class),
                row.getInt("taken"),
                row.getString("conditions"),
                words(row.getArray("guessed")).stream()
                        .map(it -> one(Guessed.class, it))
                        .collect(Collectors.toSet()),
                row.getBoolean("nowhere"),
                one(NeedState.class, row.getString("state")),
                row.getObject("cause", UUID.class),
                row.getBoolean("tells_of_person"),
                Visibility.of(row.getString("visibility")),
                row.getObject("owner", UUID.class),
                row.getObject("keeper", UUID.class),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static Map<String, @Nullable Object> parameters(Need it) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", it.id().value());
        all.put("kind", Typed.key(it.kind()));
        all.put("words", it.words());
        all.put("actor", new SqlParameterValue(Types.OTHER, it.actor()));
        all.put("themes", it.themes().toArray(String[]::new));
        all.put("commune", it.place());
        all.put("perimeter", it.perimeter().toArray(String[]::new));
        all.put("from", new SqlParameterValue(Types.DATE, it.from()));
        all.put("until", new SqlParameterValue(Types.DATE, it.until()));
        all.put("urgency", Typed.key(it.urgency()));
        all.put("evidence", it.evidence());
        all.put("capacity", new SqlParameterValue(Types.INTEGER, it.capacity()));
        all.put("taken", it.taken());
        all.put("conditions", it.conditions());
        all.put("guessed", it.guessed().stream().map(Typed::key).sorted().toArray(String[]::new));
        all.put("nowhere", it.nowhere());
        all.put("state", Typed.key(it.state()));
        all.put("cause", new SqlParameterValue(Types.OTHER, it.cause()));
        all.put("tellsOfPerson", it.tellsOfPerson());
        all.put("visibility", it.visibility().name().toLowerCase(Locale.ROOT));
        all.put("owner", it.owner());
        all.put("keeper", new SqlParameterValue(Types.OTHER, it.keeper()));
        all.put("version", it.version());
        all.put("created", it.createdAt().atOffset(ZoneOffset.UTC));
        all.put("changed", it.changedAt().atOffset(ZoneOffset.UTC));
        return all;
    }

    private static <E extends Enum<E>> E one(Class<E> all, String word) {
        return Typed.one(all, word).orElseThrow();
    }

    private static List<String> words(Array column) throws SQLException {
        return Arrays.asList((String[]) column.getArray());
    }
}
