package org.maillage.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an organisation by field, as text: days as {@code 2027-03-15}, keys with commas between them, marks as
 * {@code true}. What is not known is empty, and so is a mark that does not hold.
 */
public record Values(Map<Field, String> known) {

    public static final Values NONE = new Values(Map.of());

    public Values {
        var kept = new EnumMap<Field, String>(Field.class);
        known.forEach((field, value) -> {
            if (!value.isEmpty() && !isIdle(field, value)) {
                kept.put(field, value);
            }
        });
        known = Collections.unmodifiableMap(kept);
    }

    // For all marks but one, not to be known and not to hold are the same.
    private static boolean isIdle(Field field, String value) {
        return field.shape() == Field.Shape.MARK && field != Field.PUBLIC_SERVICE && value.equals("false");
    }

    /** The value of a field; empty when it is not known. */
    public String get(Field field) {
        return known.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return known.containsKey(field);
    }

    public boolean is(Field mark) {
        return get(mark).equals("true");
    }

    /** The keys of a field that has several. */
    public List<String> list(Field field) {
        return has(field) ? List.of(get(field).split(",")) : List.of();
    }

    /** These with another value of a field. */
    public Values with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(known);
        changed.put(field, value);
        return new Values(changed);
    }

    /** These with the values of others in some fields. */
    public Values with(Collection<Field> fields, Values others) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(known);
        fields.forEach(it -> changed.put(it, others.get(it)));
        return new Values(changed);
    }

    /** The fields in which others differ. */
    public Set<Field> differences(Values others) {
        var differ = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (!get(field).equals(others.get(field))) {
                differ.add(field);
            }
        }
        return differ;
    }
}
