package org.maillage.account;

import java.util.Optional;
import org.maillage.account.Invitations.Invitation;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of accounts: who asks, and invitations, which addresses name by {@code id}. */
@Component
record AccountDoors(People people, Roles roles, Invitations invitations, RoleGivers givers) implements Doors {

    @Administers
    SignedIn administrator(Keys keys, SignedIn me) {
        roles.mustAdminister(me);
        return me;
    }

    @Is
    Person oneself(Keys keys, SignedIn me) {
        return people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
    }

    /** Only administrators are told that an invitation is not there. */
    @Gives
    Invitation given(Keys keys, SignedIn me) {
        var id = keys.id("id");
        var found = invitations.find(id);
        givers.must(
                me,
                found.map(Invitation::role).orElse(null),
                found.flatMap(it -> Optional.ofNullable(it.scope().id())).orElse(null));
        return found.orElseThrow(() -> new NotFound("invitation", id));
    }
}
