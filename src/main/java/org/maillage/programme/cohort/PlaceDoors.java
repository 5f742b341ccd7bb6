package org.maillage.programme.cohort;

import java.util.function.BiPredicate;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of places, which addresses name by {@code id}. */
@Component
record PlaceDoors(Cohorts cohorts, Policy policy) implements Doors {

    @OfPair
    Place own(Keys keys, SignedIn me) {
        return open(keys, me, (rights, place) -> rights.isOf(place.id()));
    }

    @Runs
    Place run(Keys keys, SignedIn me) {
        return open(keys, me, (rights, place) -> rights.runs(place.cohort()));
    }

    @Attends
    Place attended(Keys keys, SignedIn me) {
        return open(keys, me, (rights, place) -> rights.isOf(place.id()) || rights.runs(place.cohort()));
    }

    private Place open(Keys keys, SignedIn me, BiPredicate<Rights, Place> allowed) {
        var place = cohorts.place(keys.id("id"));
        Rights.must(allowed.test(policy.of(me, place.edition()), place));
        return place;
    }
}
