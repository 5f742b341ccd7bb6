package org.maillage.account;

import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of accounts: who asks is all that they look at. */
@Component
record AccountDoors(People people, Roles roles) implements Doors {

    @Administers
    SignedIn administrator(Keys keys, SignedIn me) {
        roles.mustAdminister(me);
        return me;
    }

    @Is
    Person oneself(Keys keys, SignedIn me) {
        return people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
    }
}
