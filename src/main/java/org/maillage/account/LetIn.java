package org.maillage.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signs in, in the browser that asks, somebody who has just shown who they are; and out. */
@Component
public class LetIn {

    private static final String BEFORE = LetIn.class.getName() + ".before";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository words;
    private final SessionLengths lengths;
    private final KnownBrowsers browsers;
    private final Clock clock;

    LetIn(CsrfTokenRepository words, SessionLengths lengths, KnownBrowsers browsers, Clock clock) {
        this.words = words;
        this.lengths = lengths;
        this.browsers = browsers;
        this.clock = clock;
    }

    /**
     * Signs somebody in, in a session of a new name, and with a new word for forms: what was known before ends. What the
     * same person had shown in this browser before counts on.
     */
    public void letIn(Person person, Way way) {
        letIn(person, way, clock.instant());
    }

    /**
     * Signs somebody in by an account elsewhere.
     *
     * @param asked when the provider has asked them; null when it does not say. It may not have asked at all whoever is in
     *     there already: somebody who is in here as well has shown nothing new then.
     */
    public void letIn(Person person, Way way, @Nullable Instant asked) {
        var ways = shownBefore(person);
        var now = clock.instant();
        if (asked != null) {
            ways.put(way, asked.isBefore(now) ? asked : now);
        } else if (isIn(person)) {
            ways.putIfAbsent(way, Instant.EPOCH);
        } else {
            ways.put(way, now);
        }
        letIn(person, ways);
        browsers.remember(person.id(), here().getRequest(), Objects.requireNonNull(here().getResponse()));
    }

    /** Lets anybody be somebody who was made up: they have shown nothing. */
    public void play(Person person) {
        letIn(person, Map.of());
    }

    private void letIn(Person person, Map<Way, Instant> ways) {
        var here = here();
        if (here.getRequest().getSession(false) != null) {
            here.getRequest().changeSessionId();
        }
        var known = isIn(person);
        keep(person, ways);
        OpenSessions.note(here.getRequest());
        here.getRequest().getSession().setMaxInactiveInterval((int)
                lengths.idle(person.id()).toSeconds());
        if (!known) {
            new CsrfAuthenticationStrategy(words)
                    .onAuthentication(
                            SecurityContextHolder.getContext().getAuthentication(),
                            here.getRequest(),
                            Objects.requireNonNull(here.getResponse()));
        }
    }

    /** Keeps in the session what the person is called from now on, and the time zone. */
    public void renew(Person person) {
        keep(person, Proofs.of(SecurityContextHolder.getContext().getAuthentication()));
    }

    private void keep(Person person, Map<Way, Instant> ways) {
        var me = SignedIn.of(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                me,
                null,
                ways.entrySet().stream()
                        .map(it -> it.getKey().at(it.getValue()))
                        .toList()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, here().getRequest(), Objects.requireNonNull(here().getResponse()));
    }

    /** Remembers who was signed in when a request came: those who let in put somebody else in their place at once. */
    static void remember(HttpServletRequest request, @Nullable Authentication before) {
        request.setAttribute(BEFORE, before);
    }

    private static Map<Way, Instant> shownBefore(Person person) {
        return isIn(person) ? Proofs.of(before()) : new EnumMap<>(Way.class);
    }

    /** Whether the same person was in already when this request came. */
    private static boolean isIn(Person person) {
        var before = before();
        return before != null
                && before.getPrincipal() instanceof SignedIn me
                && me.person().equals(person.id());
    }

    private static @Nullable Authentication before() {
        return (Authentication) here().getRequest().getAttribute(BEFORE);
    }

    public void letOut() {
        new SecurityContextLogoutHandler()
                .logout(here().getRequest(), Objects.requireNonNull(here().getResponse()), null);
    }

    private static ServletRequestAttributes here() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
