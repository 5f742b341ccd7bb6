package org.maillage.directory.imports;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of imports, which addresses name by {@code id}; those of other teams are not there. */
@Component
record ImportDoors(Imports imports, DirectoryPolicy policy) implements Doors {

    @Keeps
    Import kept(Keys keys, SignedIn me) {
        var id = keys.id("id");
        return imports.find(id)
                .filter(it -> policy.reader(me).keeps(it.owner()))
                .orElseThrow(() -> new NotFound("import", id));
    }
}
