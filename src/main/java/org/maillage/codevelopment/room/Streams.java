package org.maillage.codevelopment.room;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.RecordRows;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages that follow sessions from this process. To each goes that its session has changed, never what: it then asks for
 * itself anew, as whoever its reader is by then. A stream holds no connection to the database.
 */
@Component
class Streams implements SmartLifecycle {

    /** Windows that somebody has open on one session. */
    private static final int MOST_OF_ONE = 8;

    private final JdbcClient database;
    private final Map<UUID, Set<Stream>> bySession = new ConcurrentHashMap<>();
    private volatile boolean running;

    Streams(JdbcClient database) {
        this.database = database;
    }

    /** Somebody in a group. */
    private record In(UUID peerGroup, UUID person) {}

    /** A session, and how often it has changed. */
    private record Changed(UUID session, String version) {}

    /** Lets a page follow; false when its reader follows the session from too many already, or the platform stops. */
    boolean open(Stream stream) {
        if (!running || !add(stream)) {
            return false;
        }
        Thread.ofVirtual().name("room").start(() -> {
            try {
                stream.write();
            } finally {
                remove(stream);
                stream.close();
            }
        });
        return true;
    }

    private boolean add(Stream stream) {
        var added = new boolean[1];
        bySession.compute(stream.session(), (session, known) -> {
            var those = known == null ? ConcurrentHashMap.<Stream>newKeySet() : known;
            added[0] = those.stream()
                            .filter(it -> it.person().equals(stream.person()))
                            .count()
                    < MOST_OF_ONE;
            if (added[0]) {
                those.add(stream);
            }
            return those;
        });
        return added[0];
    }

    private void remove(Stream stream) {
        bySession.computeIfPresent(stream.session(), (session, those) -> {
            those.remove(stream);
            return those.isEmpty() ? null : those;
        });
    }

    /** Tells all who follow a session here. */
    void tell(UUID session, String version) {
        bySession.getOrDefault(session, Set.of()).forEach(it -> it.tell(version));
    }

    /** Ends what those follow who are in the group no more, and tells the others what they may have missed. */
    void lookOver() {
        var all = bySession.values().stream().flatMap(Collection::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        var in = in(all);
        all.stream().filter(it -> !in.contains(new In(it.group(), it.person()))).forEach(Stream::end);
        changed(all).forEach(it -> tell(it.session, it.version));
    }

    private Set<In> in(List<Stream> those) {
        return new HashSet<>(database.sql("""
                select peer_group, person from codevelopment.member
                where peer_group = any(:groups)
                and accepted_at is not null
                and left_at is null
                """)
                .param("groups", ids(those, Stream::group))
                .query(RecordRows.of(In.class))
                .list());
    }

    private List<Changed> changed(List<Stream> those) {
        return database.sql("""
                select session, cast(version as text) as version from codevelopment.course
                where session = any(:sessions)
                """)
                .param("sessions", ids(those, Stream::session))
                .query(RecordRows.of(Changed.class))
                .list();
    }

    private static UUID[] ids(List<Stream> those, Function<Stream, UUID> id) {
        return those.stream().map(id).collect(Collectors.toSet()).toArray(UUID[]::new);
    }

    /** How many follow a session here. */
    int following(UUID session) {
        return Objects.requireNonNullElse(bySession.get(session), Set.of()).size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for what is on its way: whoever follows asks another node. */
    @Override
    public void stop() {
        running = false;
        bySession.values().forEach(those -> those.forEach(Stream::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
