package org.maillage.programme.desk;

import java.util.function.Predicate;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.OfPair;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of editions for those who walk them . */
@Component
record DeskDoors(LiveEditions editions, Policy policy) implements Doors {

    @OfPair
    LiveEdition walked(Keys keys, SignedIn me) {
        return open(keys, me, it -> !it.places().isEmpty());
    }

    private LiveEdition open(Keys keys, SignedIn me, Predicate<Rights> allowed) {
        var edition = editions.get(keys.words("slug"));
        Rights.must(allowed.test(policy.of(me, edition.id())));
        return edition;
    }
}
