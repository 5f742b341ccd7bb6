package org.maillage.account.signin;

import java.util.Locale;
import java.util.UUID;
import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who is let in: by the id of the person, as links say it, or by the address, as passkeys do. */
@Component
record LoadSignedIn(People people) implements UserDetailsService {

    @Override
    public UserDetails loadUserByUsername(String name) {
        // Not read as what somebody types: who came in by an address that was taken before must not be kept out.
        return (name.contains("@")
                        ? people.find(new EmailAddress(name.toLowerCase(Locale.ROOT)))
                        : people.find(new PersonId(UUID.fromString(name))))
                .map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("There is no person " + name));
    }
}
