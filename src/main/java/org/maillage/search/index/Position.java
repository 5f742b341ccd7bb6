package org.maillage.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Heard;

/**
 * Where an index is in the log: it has heard all before a transaction, and some changes of later ones.
 *
 * @param ahead the transactions of these, by the numbers of the changes
 */
record Position(Heard heard, Map<Long, Long> ahead) {

    static Position at(Heard heard) {
        return new Position(heard, Map.of());
    }

    /** What has changed: entries of a module by their ids, what came into it together, or everything. */
    record Change(
            long number,
            long xid,
            @Nullable String source,
            List<String> ids,
            @Nullable String batch,
            boolean everything) {}

    /** The same with further changes, as far as they are not before it. */
    Position with(Collection<Change> changes) {
        var all = new HashMap<>(ahead);
        changes.stream().filter(it -> it.xid() >= heard.until()).forEach(it -> all.put(it.number(), it.xid()));
        return new Position(heard, Map.copyOf(all));
    }

    /** All before a later transaction is heard by now. */
    Position onTo(Heard later) {
        var left = new HashMap<>(ahead);
        left.values().removeIf(it -> it < later.until());
        return new Position(later, Map.copyOf(left));
    }
}
