package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.EmailAddress;
import org.maillage.account.KnownBrowsers;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.Throttle;
import org.maillage.account.Way;
import org.maillage.web.Machine;
import org.maillage.web.SecurityPart;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Signing in by address and password, for those who have set one. Whoever has none is refused as with a wrong one. */
@Component
record PasswordSecurity(
        People people, Passwords passwords, Throttle throttle, KnownBrowsers browsers, Welcome welcome, Refuse refuse)
        implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        // Nobody else answers to a wrong password: how long that took would tell which addresses are known.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authenticationProvider(new Throttled(this::find, passwords, throttle))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in/password")
                        .usernameParameter("email")
                        .authenticationDetailsSource(this::attempt)
                        .successHandler(welcome.by("signed-in.password", Way.PASSWORD, Holder.class, Holder::person))
                        .failureHandler(refuse.by("password", "/sign-in?problem=password")));
    }

    private Attempt attempt(HttpServletRequest request) {
        EvenPace.begin(request);
        var email = EmailAddress.of(Objects.requireNonNullElse(request.getParameter("email"), ""));
        return new Attempt(
                Machine.of(request),
                email.filter(it -> browsers.knows(request, it)).isPresent());
    }

    /**
     * From where a password is tried.
     *
     * @param owner whether the browser is known to be that of the owner of the address
     */
    private record Attempt(String machine, boolean owner) {}

    private UserDetails find(String email) {
        return EmailAddress.of(email)
                .flatMap(people::find)
                .flatMap(person -> passwords.hash(person.id()).map(hash -> new Holder(person, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has a password at this address."));
    }

    /** Bounds how often passwords are tried, for one address and from one machine. */
    private static final class Throttled extends DaoAuthenticationProvider {

        private final Throttle throttle;

        Throttled(UserDetailsService people, Passwords passwords, Throttle throttle) {
            super(people);
            this.throttle = throttle;
            setPasswordEncoder(passwords.encoder());
            setUserDetailsPasswordService((user, hash) -> {
                passwords.keep(((Holder) user).person(), Objects.requireNonNull(hash));
                return user;
            });
        }

        @Override
        public Authentication authenticate(Authentication tried) {
            var attempt = (Attempt) Objects.requireNonNull(tried.getDetails());
            var password = String.valueOf(tried.getCredentials());
            throttle.countTry(tried.getName(), attempt.machine, attempt.owner);
            if (password.length() > Passwords.LONGEST) {
                throw new BadCredentialsException("No password is so long.");
            }
            return super.authenticate(tried);
        }
    }

    /** Somebody with the hash of the password, for the time it takes to compare it. */
    private record Holder(Person person, String hash) implements UserDetails {

        @Override
        public String getUsername() {
            return person.id().toString();
        }

        @Override
        public @Nullable String getPassword() {
            return hash;
        }

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return List.of();
        }
    }
}
