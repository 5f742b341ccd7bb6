package org.maillage.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;

/** The parts of a record as the parameters of a statement, by their names, with others beside them; enums become words. */
public final class RecordParams extends SimplePropertySqlParameterSource {

    private final Map<String, Object> others = new HashMap<>();

    private RecordParams(Record parts) {
        super(parts);
    }

    public static RecordParams of(Record parts) {
        return new RecordParams(parts);
    }

    public RecordParams with(String name, Object value) {
        others.put(name, value);
        return this;
    }

    @Override
    public boolean hasValue(String name) {
        return others.containsKey(name) || super.hasValue(name);
    }

    @Override
    public @Nullable Object getValue(String name) {
        var value = others.containsKey(name) ? others.get(name) : super.getValue(name);
        return value instanceof Enum<?> word ? Typed.key(word) : value;
    }
}
