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
record CollectionDoors(SheetCollections collections) implements Doors {

    @Anybody
    SheetCollection shown(Keys keys, @Nullable SignedIn me) {
        var collection = find(keys);
        return within(collection, collection.published() || isKept(collection, me));
    }

    @KeepsCollection
    SheetCollection kept(Keys keys, SignedIn me) {
        var collection = find(keys);
        return within(collection, isKept(collection, me));
    }

    private static boolean isKept(SheetCollection collection, @Nullable SignedIn me) {
        return me != null && me.id().equals(collection.keeper());
    }

    private SheetCollection find(Keys keys) {
        var slug = keys.words("collection");
        return collections.find(slug).orElseThrow(() -> new NotFound("collection", slug));
    }

    private static SheetCollection within(SheetCollection collection, boolean open) {
        if (!open) {
            throw new NotFound("collection", collection.slug());
        }
        return collection;
    }
}
