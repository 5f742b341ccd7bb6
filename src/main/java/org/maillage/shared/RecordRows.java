package org.maillage.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows into records by the names of their columns, and words such as {@code call-open} as what an enum has of that
 * name. What there is to know of a record is found out once, and where its columns stand once a statement: pages read
 * thousands of values.
 */
public final class RecordRows<T> implements RowMapper<T> {

    private static final Map<Class<?>, Shape<?>> KNOWN = new ConcurrentHashMap<>();

    private final Shape<T> shape;
    private List<Integer> columns = List.of();

    private RecordRows(Shape<T> shape) {
        this.shape = shape;
    }

    /** The reader of one statement; it is not for two at once. */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> kind) {
        return new RecordRows<>((Shape<T>) KNOWN.computeIfAbsent(kind, Shape::of));
    }

    /** @throws SQLException when there is no column for a part of the record */
    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (columns.isEmpty()) {
            columns = shape.columns(row.getMetaData());
        }
        var parts = new @Nullable Object[columns.size()];
        for (var part = 0; part < parts.length; part++) {
            parts[part] = shape.parts.get(part).read(row, columns.get(part));
        }
        return BeanUtils.instantiateClass(shape.constructor, parts);
    }

    /** A record, with its parts in order. */
    private record Shape<T>(Constructor<T> constructor, List<Part> parts) {

        static <T> Shape<T> of(Class<T> kind) {
            var parts = kind.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape<>(
                        kind.getDeclaredConstructor(types),
                        Arrays.stream(parts).map(Part::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(kind + " is no record.", e);
            }
        }

        List<Integer> columns(ResultSetMetaData row) throws SQLException {
            var places = new HashMap<String, Integer>();
            for (var column = row.getColumnCount(); column > 0; column--) {
                places.put(plain(JdbcUtils.lookupColumnName(row, column)), column);
            }
            for (var part : parts) {
                if (!places.containsKey(part.name)) {
                    throw new SQLException("There is no column for %s of %s.".formatted(part.name, constructor));
                }
            }
            return parts.stream().map(it -> places.get(it.name)).toList();
        }
    }

    /** A part of a record; words that were read as an enum are known. */
    private record Part(String name, Class<?> type, Map<String, Object> known) {

        static Part of(RecordComponent component) {
            return new Part(plain(component.getName()), component.getType(), new ConcurrentHashMap<>());
        }

        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            if (type.isEnum()) {
                var words = row.getString(column);
                return words == null ? null : known.computeIfAbsent(words, this::converted);
            }
            var value = JdbcUtils.getResultSetValue(row, column, isPlain() ? type : null);
            return value == null || type.isPrimitive() || type.isInstance(value) ? value : converted(value);
        }

        private boolean isPlain() {
            return type.isPrimitive() || type.getName().startsWith("java.");
        }

        private Object converted(Object value) {
            return Objects.requireNonNull(
                    ApplicationConversionService.getSharedInstance().convert(value, type));
        }
    }

    /** A name without what tells columns and parts of records apart: {@code startsOn}, {@code starts_on}. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
