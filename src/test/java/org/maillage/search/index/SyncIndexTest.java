package org.maillage.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.KnownActors;
import org.maillage.search.SearchIndex;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running platform writes what waits, as long as it is the one who keeps the index. */
@PlatformTest
class SyncIndexTest {

    @Autowired
    SearchIndex index;

    @Autowired
    SyncIndex syncIndex;

    @Autowired
    WaitingChanges waiting;

    @Autowired
    JdbcClient database;

    private UUID organisation;

    @BeforeEach
    void begin() {
        // The platform may still be making its index: it does not wait for it, this does.
        while (!index.isReady()) {
            Thread.onSpinWait();
        }
        organisation = Directory.write(database).organisation("Le Lien", Directory.REDON, true, "public");
        waiting.add(KnownActors.ENTRIES, List.of(organisation.toString()));
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        waiting.add(KnownActors.ENTRIES, List.of(organisation.toString()));
        syncIndex.writeWhatWaits();
    }

    @Test
    void aChangeIsDoneWhenItIsInTheIndex() {
        syncIndex.writeWhatWaits();

        assertThat(waiting.all()).isEmpty();
        assertThat(index.ids(List.of("organisation"))).contains("actor-" + organisation);
    }

    @Test
    void whoDoesNotKeepTheIndexTakesNoChangeAway() {
        waiting.done(waiting.all(), "somebody-else");

        assertThat(waiting.all()).isNotEmpty();
    }

    @Test
    void makesTheIndexAnewWhenOthersKeptItWhileTheDatabaseWasAway() {
        database.sql("update search.keeper set name = 'somebody-else'").update();
        database.sql("""
                select pg_terminate_backend(pid, 5000)
                from pg_locks
                join pg_database on pg_database.oid = pg_locks.database
                where locktype = 'advisory'
                and datname = current_database()
                """).query(Boolean.class).list();

        assertThat(index.ids(List.of("organisation"))).isEmpty();
        assertThat(index.isReady()).isFalse();
        syncIndex.writeWhatWaits();

        assertThat(index.isReady()).isTrue();
        assertThat(waiting.all()).isEmpty();
        assertThat(index.ids(List.of("organisation"))).contains("actor-" + organisation);
    }
}
