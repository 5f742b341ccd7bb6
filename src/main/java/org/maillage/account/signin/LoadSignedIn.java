package org.maillage.account.signin;

import java.util.UUID;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who a link lets in, by the id of the person. */
@Component
class LoadSignedIn implements UserDetailsService {

    private final People people;

    LoadSignedIn(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        return people.find(new PersonId(UUID.fromString(id)))
                .map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("There is no person " + id));
    }
}
