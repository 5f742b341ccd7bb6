package org.maillage.shared;

import java.util.Collection;
import java.util.UUID;

/**
 * A condition of a statement: a column holds one of some ids, which its parameter {@code :ids} says. A single id makes it
 * an equality, of which the database keeps the plan; that of an array it makes anew each time.
 *
 * @param sql such as {@code p.edition = :ids}
 * @param ids a UUID, or several
 */
public record OneOf(String sql, Object ids) {

    public static OneOf of(String column, Collection<UUID> ids) {
        return ids.size() == 1
                ? new OneOf(column + " = :ids", ids.iterator().next())
                : new OneOf(column + " = any(:ids)", ids.toArray(UUID[]::new));
    }
}
