package org.maillage.capitalisation.library;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of collections, which addresses name by their slugs: one that is not published is there for its keeper alone. */
@Component
record CollectionDoors(Collections collections) implements Doors {

    @Anybody
    Collection shown(Keys keys, @Nullable SignedIn me) {
        var collection = find(keys);
        return within(collection, collection.published() || isKept(collection, me));
    }

    @KeepsCollection
    Collection kept(Keys keys, SignedIn me) {
        var collection = find(keys);
        return within(collection, isKept(collection, me));
    }

    private static boolean isKept(Collection collection, @Nullable SignedIn me) {
        return me != null && me.id().equals(collection.keeper());
    }

    private Collection find(Keys keys) {
        var slug = keys.words("collection");
        return collections.find(slug).orElseThrow(() -> new NotFound("collection", slug));
    }

    private static Collection within(Collection collection, boolean open) {
        if (!open) {
            throw new NotFound("collection", collection.slug());
        }
        return collection;
    }
}
