package org.maillage.account;

import java.time.Clock;
import java.util.Map;
import org.maillage.support.SampleSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

/** What follows a change of the ways in, for tests without the platform: nobody is signed in and no mail goes out. */
public final class SampleGuard {

    private SampleGuard() {}

    public static GuardAccount of(JdbcClient database, Clock clock) {
        return new GuardAccount(
                new OpenSessions(new NoSessions()),
                new Deeds(database, clock),
                mail -> {},
                event -> {},
                SampleSettings.of(Map.of()),
                clock);
    }

    private static final class NoSessions implements FindByIndexNameSessionRepository<MapSession> {

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.of();
        }

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            // Nobody is signed in.
        }

        @Override
        public MapSession findById(String id) {
            return new MapSession(id);
        }

        @Override
        public void deleteById(String id) {
            // Nobody is signed in.
        }
    }
}
