package org.maillage.programme;

import org.maillage.account.SignedIn;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of editions, which addresses name by {@code slug}. */
@Component
record EditionDoors(LiveEditions editions, Policy policy) implements Doors {

    @Leads
    LiveEdition led(Keys keys, SignedIn me) {
        var edition = editions.get(keys.words("slug"));
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    @Runs
    LiveEdition run(Keys keys, SignedIn me) {
        var edition = editions.get(keys.words("slug"));
        Rights.must(policy.of(me, edition.id()).runsSome());
        return edition;
    }

    @Reviews
    LiveEdition reviewed(Keys keys, SignedIn me) {
        var edition = editions.get(keys.words("slug"));
        Rights.must(policy.of(me, edition.id()).readsApplications());
        return edition;
    }

    @Attends
    LiveEdition attended(Keys keys, SignedIn me) {
        var edition = editions.get(keys.words("slug"));
        var rights = policy.of(me, edition.id());
        Rights.must(rights.runsSome() || !rights.places().isEmpty());
        return edition;
    }
}
