package org.maillage.findable;

import java.util.List;

/**
 * Some entries are others than before: they are new, changed or gone. Said in the transaction of the change, so that both
 * are there or neither.
 *
 * @param of the name of the {@link SearchEntries} that they are of
 */
public record EntriesChanged(String of, List<String> ids) {

    public EntriesChanged {
        ids = List.copyOf(ids);
    }
}
