package org.maillage.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Secret;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browsers in which somebody is signed in. */
@Component
public record OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {

    private static final String BROWSER = OpenSessions.class.getName() + ".browser";

    public List<OpenSession> of(PersonId me, String current) {
        return sessions.findByPrincipalName(me.value().toString()).values().stream()
                .map(it -> new OpenSession(
                        name(it.getId()),
                        it.getAttributeOrDefault(BROWSER, ""),
                        it.getCreationTime(),
                        it.getLastAccessedTime(),
                        it.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Notes in the session of this request what browser it is of. */
    static void note(HttpServletRequest request) {
        request.getSession().setAttribute(BROWSER, BrowserWords.of(request.getHeader("User-Agent")));
    }

    /** Ends a session of this person; false when it had ended already. */
    public boolean end(PersonId me, String name) {
        var found = sessions.findByPrincipalName(me.value().toString()).keySet().stream()
                .filter(it -> name(it).equals(name))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /** Ends all sessions of this person. */
    public void endAll(PersonId me) {
        sessions.findByPrincipalName(me.value().toString()).keySet().forEach(sessions::deleteById);
    }

    /** Ends all sessions of this person but that of this request. */
    void endOthers(PersonId me) {
        var here = here();
        sessions.findByPrincipalName(me.value().toString()).keySet().stream()
                .filter(it -> !it.equals(here))
                .forEach(sessions::deleteById);
    }

    private static @Nullable String here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes it
                        && it.getRequest().getSession(false) != null
                ? it.getRequest().getSession().getId()
                : null;
    }

    /** A name that tells nobody the id, which would let them in. */
    private static String name(String id) {
        return HexFormat.of().formatHex(new Secret(id).hash()).substring(0, 16);
    }

    /**
     * A browser in which somebody is signed in.
     *
     * @param browser in plain words; empty when it is not known
     * @param current whether it is the one of this very request
     */
    public record OpenSession(String name, String browser, Instant since, Instant lastUsed, boolean current) {}
}
