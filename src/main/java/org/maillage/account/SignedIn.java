package org.maillage.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it: no role, since roles are read at each request.
 *
 * @param id of the person
 * @param zone id of the time zone in which the person reads; null in sessions from before there was one
 */
public record SignedIn(UUID id, String name, @Nullable String zone) implements UserDetails {

    /** Somebody as the session keeps them. */
    public static SignedIn of(Person person) {
        return new SignedIn(person.id().value(), person.name(), person.zone().getId());
    }

    public PersonId person() {
        return new PersonId(id);
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
