package org.maillage.findable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What of a module can be found. The index of the search is made of what all of these say, and made anew at will; what
 * changes meanwhile a module says by {@link EntriesChanged} in the transaction of the change.
 */
public interface SearchEntries {

    /** By what its entries are told apart from those of others; it never changes, and is its own alone. */
    String name();

    /** The kinds of its entries, by each the key of the words that readers see of it. */
    Map<String, String> kinds();

    /** Hands over all of them, some at a time: many are never in memory together. */
    void forEach(Consumer<List<SearchEntry>> taking);

    /** Those of some ids as they are now, in no order; of the others the index keeps nothing. */
    default List<SearchEntry> of(Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        var found = new ArrayList<SearchEntry>();
        forEach(some -> some.stream().filter(it -> wanted.contains(it.id())).forEach(found::add));
        return found;
    }

    /** Hands over those that came in together, as {@link EntriesAdded} has said it. */
    default void ofBatch(String batch, Consumer<List<SearchEntry>> taking) {
        forEach(taking);
    }

    /**
     * Whether they are few, some thousands at most: the index looks at all of them at each start and every ten minutes, also at what nobody has said
     * to be another, and takes out what is no more.
     */
    default boolean areFew() {
        return false;
    }

    /** SQL that selects the ids of those that change when a person, {@code :person}, is erased; empty for none. */
    default String changedByErasure() {
        return "";
    }
}
