package org.maillage.directory.ticked;

import org.maillage.account.SignedIn;
import org.maillage.directory.Changes;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors to what was ticked, which addresses name by {@code id}; for others it is not there. */
@Component
record TickedDoors(TickedSheets sheets, TickedChanges changes, DirectoryPolicy policy) implements Doors {

    /** Whoever ticked them changes them. */
    @Changes
    Ticked changed(Keys keys, SignedIn me) {
        var it = get(keys);
        if (!DirectoryPolicy.mayChangeTicked(policy.reader(me), it.territory(), it.person())) {
            throw new NotFound("ticked", it.id());
        }
        return it;
    }

    /** The team reads and undoes what was changed. */
    @Keeps
    Ticked kept(Keys keys, SignedIn me) {
        var it = get(keys);
        var reader = policy.reader(me);
        var applied = changes.find(it.id()).filter(TickedChange::isApplied).isPresent();
        if (applied
                ? !DirectoryPolicy.mayUndoTicked(reader, it.territory())
                : !DirectoryPolicy.mayChangeTicked(reader, it.territory(), it.person())) {
            throw new NotFound("ticked", it.id());
        }
        return it;
    }

    private Ticked get(Keys keys) {
        var id = keys.id("id");
        return sheets.find(id).orElseThrow(() -> new NotFound("ticked", id));
    }
}
