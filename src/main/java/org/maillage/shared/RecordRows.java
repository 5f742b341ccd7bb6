package org.maillage.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows into records by the names of their columns, and words such as {@code call-open} as what an enum has of that
 * name. What there is to know of a record is found out once.
 */
public final class RecordRows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordRows() {}

    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> kind) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(
                kind, it -> DataClassRowMapper.newInstance(it, ApplicationConversionService.getSharedInstance()));
    }
}
