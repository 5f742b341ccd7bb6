package org.maillage.shared;

import java.util.List;

/**
 * What is to be said to somebody, before it is known to whom and in which language.
 *
 * @param key of its words
 * @param values what fills their places, in order; one that is itself to be said is said first
 */
public record Saying(String key, List<Object> values) {

    public static Saying of(String key, Object... values) {
        return new Saying(key, List.of(values));
    }
}
