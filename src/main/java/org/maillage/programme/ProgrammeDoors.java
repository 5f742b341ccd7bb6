package org.maillage.programme;

import org.maillage.account.SignedIn;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of programmes, which addresses name by {@code slug}. */
@Component
record ProgrammeDoors(Programmes programmes, Policy policy) implements Doors {

    @Anybody
    Programme shown(Keys keys) {
        var programme = programmes.get(keys.words("slug"));
        if (programmes.onlyShows(programme.id())) {
            // Whatever page comes of it says so, also where it names none of the editions.
            Here.markDemonstration();
        }
        return programme;
    }

    @Leads
    Programme led(Keys keys, SignedIn me) {
        var programme = shown(keys);
        Rights.must(policy.leads(me, programme.id()));
        return programme;
    }

    @Begins
    SignedIn beginner(Keys keys, SignedIn me) {
        Rights.must(policy.mayBeginProgrammes(me));
        return me;
    }
}
