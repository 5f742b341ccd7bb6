package org.maillage.account.mine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.maillage.account.PersonId;
import org.maillage.shared.Secret;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which somebody is signed in. */
@Component
record OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {

    List<OpenSession> of(PersonId me, String current) {
        return sessions.findByPrincipalName(me.value().toString()).values().stream()
                .map(it -> new OpenSession(
                        name(it.getId()),
                        it.getCreationTime(),
                        it.getLastAccessedTime(),
                        it.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends a session of this person; false when it had ended already. */
    boolean end(PersonId me, String name) {
        var found = sessions.findByPrincipalName(me.value().toString()).keySet().stream()
                .filter(it -> name(it).equals(name))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /** Ends all sessions of this person. */
    void endAll(PersonId me) {
        sessions.findByPrincipalName(me.value().toString()).keySet().forEach(sessions::deleteById);
    }

    /** A name that tells nobody the id, which would let them in. */
    private static String name(String id) {
        return java.util.HexFormat.of().formatHex(new Secret(id).hash()).substring(0, 16);
    }

    /** @param current whether it is the one of this very request */
    record OpenSession(String name, Instant since, Instant lastUsed, boolean current) {}
}
