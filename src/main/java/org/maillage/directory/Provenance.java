package org.maillage.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the values of an organisation come from.
 *
 * @param origin of every value that has none of its own
 * @param origins of single values
 * @param outvoted what a source says of fields whose values come from a higher one
 */
public record Provenance(int origin, Map<Field, Integer> origins, Map<Field, Outvoted> outvoted) {

    public Provenance {
        origins = copy(origins);
        outvoted = copy(outvoted);
    }

    /** What a source says, and when it said so. */
    public record Outvoted(String value, int origin) {}

    public static Provenance of(int origin) {
        return new Provenance(origin, Map.of(), Map.of());
    }

    /** The origin of a value. */
    public int of(Field field) {
        return origins.getOrDefault(field, origin);
    }

    /** These with another origin of some fields, which nothing outvotes any more. */
    public Provenance with(Set<Field> fields, int from) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(origins);
        fields.forEach(it -> changed.put(it, from));
        return new Provenance(origin, changed, outvoted);
    }

    /** These with the origins that some fields had before. */
    public Provenance back(Collection<Field> fields, Provenance before) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(origins);
        fields.forEach(it -> changed.compute(it, (field, now) -> before.origins.get(field)));
        return new Provenance(origin, changed, outvoted);
    }

    /** These without what is said of some fields beside their values. */
    public Provenance without(Collection<Field> fields) {
        var left = new EnumMap<Field, Outvoted>(Field.class);
        left.putAll(outvoted);
        left.keySet().removeAll(fields);
        return new Provenance(origin, origins, left);
    }

    /** All origins that are named. */
    public Set<Integer> all() {
        var all = new HashSet<>(origins.values());
        all.add(origin);
        outvoted.values().forEach(it -> all.add(it.origin()));
        return all;
    }

    private static <V> Map<Field, V> copy(Map<Field, V> map) {
        var copy = new EnumMap<Field, V>(Field.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
