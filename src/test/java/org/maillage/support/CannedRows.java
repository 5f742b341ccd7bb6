package org.maillage.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of which the test has written what it answers: rows, by a part of the statements that find or change them; any
 * other statement finds nothing and changes nothing. For rules that read a little before they decide; what a statement means is
 * for tests on a real database.
 */
public final class CannedRows {

    /** Beside the cells of a row: the value for which it is found. */
    private static final String WANTED = "";

    private final LinkedHashMap<String, List<Map<String, @Nullable Object>>> answers = new LinkedHashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(String statement, Map<Integer, Object> values) {

        private boolean finds(Map<String, @Nullable Object> row) {
            var wanted = row.get(WANTED);
            return wanted == null
                    || values.values().stream()
                            .anyMatch(it -> it.equals(wanted)
                                    || (it instanceof Object[] several
                                            && Arrays.asList(several).contains(wanted)));
        }
    }

    private CannedRows() {}

    public static CannedRows none() {
        return new CannedRows();
    }

    /**
     * A row for statements that have these words; of several words that a statement has, those said last count.
     *
     * @param cells names of columns and their values in turn
     */
    public CannedRows row(String words, @Nullable Object... cells) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < cells.length; i += 2) {
            row.put((String) Objects.requireNonNull(cells[i]), cells[i + 1]);
        }
        answers.computeIfAbsent(words, it -> new ArrayList<>()).add(row);
        return this;
    }

    /** A row for statements that have these words and are sent a value, alone or among others. */
    public CannedRows rowFor(Object value, String words, @Nullable Object... cells) {
        row(words, cells);
        Objects.requireNonNull(answers.get(words)).getLast().put(WANTED, value);
        return this;
    }

    /** No row for statements that have these words. */
    public CannedRows nothing(String words) {
        answers.put(words, List.of());
        return this;
    }

    /** The values that statements with these words were sent, in the order of their places. */
    public List<List<Object>> sent(String words) {
        return sent.stream()
                .filter(it -> it.statement().contains(words))
                .map(it -> List.copyOf(it.values().values()))
                .toList();
    }

    public JdbcClient client() {
        return JdbcClient.create(source());
    }

    public DataSource source() {
        return of(DataSource.class, this::dataSource);
    }

    private @Nullable Object dataSource(Object self, Method method, Object @Nullable [] given) {
        return method.getReturnType() == Connection.class ? of(Connection.class, this::connection) : idle(method);
    }

    private @Nullable Object connection(Object self, Method method, Object @Nullable [] given) {
        if (given == null || !method.getName().equals("prepareStatement")) {
            return idle(method);
        }
        var statement = (String) given[0];
        var rows = answers.sequencedEntrySet().reversed().stream()
                .filter(it -> statement.contains(it.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
        var values = new Sent(statement, new TreeMap<>());
        sent.add(values);
        return of(PreparedStatement.class, (of, asked, with) -> answer(asked, with, rows, values));
    }

    private static @Nullable Object answer(
            Method asked, Object @Nullable [] with, List<Map<String, @Nullable Object>> rows, Sent sent) {
        if (with != null && with.length > 1 && asked.getName().startsWith("set")) {
            sent.values().put((Integer) with[0], asked.getName().equals("setNull") || with[1] == null ? "" : with[1]);
        }
        return switch (asked.getName()) {
            case "executeQuery" ->
                of(ResultSet.class, new Cursor(rows.stream().filter(sent::finds).toList()));
            case "executeUpdate" -> rows.size();
            default -> idle(asked);
        };
    }

    private static <T> T of(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(CannedRows.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    /** What says nothing, of whatever kind is asked for. */
    private static @Nullable Object idle(Method method) {
        var kind = method.getReturnType();
        if (kind.isInterface() && kind.getPackageName().equals("java.sql")) {
            return of(kind, (of, asked, with) -> idle(asked));
        }
        return kind == boolean.class
                ? (Object) false
                : kind == int.class ? (Object) 0 : kind == String.class ? "" : null;
    }

    /** Goes through the rows, and reads cells by the names or the numbers of their columns. */
    private static final class Cursor implements InvocationHandler {

        private final List<Map<String, @Nullable Object>> rows;
        private int at = -1;
        private @Nullable Object last;

        Cursor(List<Map<String, @Nullable Object>> rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] given) throws SQLException {
            return switch (method.getName()) {
                case "next" -> ++at < rows.size();
                case "wasNull" -> last == null;
                case "findColumn" -> column((String) given[0]);
                case "getMetaData" -> of(ResultSetMetaData.class, this::metaData);
                default -> given != null && method.getName().startsWith("get") ? cell(method, given[0]) : idle(method);
            };
        }

        private int column(String name) throws SQLException {
            var column = names().indexOf(name);
            if (column < 0) {
                throw new SQLException("The row has no column " + name);
            }
            return column + 1;
        }

        private List<String> names() {
            return rows.isEmpty()
                    ? List.of()
                    : rows.getFirst().keySet().stream()
                            .filter(it -> !it.equals(WANTED))
                            .toList();
        }

        private @Nullable Object metaData(Object self, Method method, Object @Nullable [] given) {
            return method.getName().equals("getColumnCount")
                    ? names().size()
                    : given == null ? idle(method) : names().get((Integer) given[0] - 1);
        }

        private @Nullable Object cell(Method method, Object column) throws SQLException {
            var number = column instanceof Integer it ? it : column((String) column);
            last = rows.get(at).get(names().get(number - 1));
            if (last == null) {
                return method.getReturnType().isPrimitive() ? idle(method) : null;
            }
            return switch (method.getName()) {
                case "getString" -> last.toString();
                case "getInt" -> ((Number) last).intValue();
                case "getLong" -> ((Number) last).longValue();
                case "getDouble" -> ((Number) last).doubleValue();
                case "getArray" -> of(Array.class, (of, asked, with) -> last);
                default -> last;
            };
        }
    }
}
