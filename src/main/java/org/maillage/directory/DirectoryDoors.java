package org.maillage.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.territory.Perimeters;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of the directory: its readers, and its organisations and teams, which addresses name by {@code id}. */
@Component
record DirectoryDoors(Organisations organisations, Perimeters perimeters, DirectoryPolicy policy) implements Doors {

    @Anybody
    Reader reader(Keys keys, @Nullable SignedIn me) {
        return policy.reader(me);
    }

    @Keeps
    Reader keeper(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        DirectoryPolicy.must(reader.keepsSome());
        return reader;
    }

    @AdministersDirectory
    Reader administrator(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        DirectoryPolicy.must(reader.administers());
        return reader;
    }

    /** Of one that was merged, the one that it has become. */
    @Reads
    Organisation read(Keys keys, @Nullable SignedIn me) {
        var reader = policy.reader(me);
        var asked = organisations.get(keys.id("id"));
        var it = asked.mergedInto() == null ? asked : organisations.get(organisations.latest(asked.id()));
        DirectoryPolicy.mustSee(reader, it);
        if (it.isGone() && !policy.mayChange(reader, it)) {
            throw new NotFound("organisation", it.id());
        }
        return it;
    }

    @Keeps
    Organisation kept(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        var it = organisations.get(keys.id("id"));
        DirectoryPolicy.mustSee(reader, it);
        DirectoryPolicy.must(reader.keeps(it.owner()));
        return it;
    }

    @Changes
    Organisation changed(Keys keys, SignedIn me) {
        var it = organisations.get(keys.id("id"));
        policy.mustChange(policy.reader(me), it);
        return it;
    }

    @BringsBack
    Organisation broughtBack(Keys keys, SignedIn me) {
        var it = organisations.get(keys.id("id"));
        DirectoryPolicy.must(policy.mayChange(policy.reader(me), it));
        return it;
    }

    @Keeps
    Team team(Keys keys, SignedIn me) {
        var id = keys.id("id");
        DirectoryPolicy.must(policy.reader(me).keeps(id));
        var name = perimeters.names(List.of(id)).get(id);
        if (name == null) {
            throw new NotFound("territory", id);
        }
        return new Team(id, name);
    }
}
