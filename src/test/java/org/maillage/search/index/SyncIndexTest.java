package org.maillage.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.KnownActors;
import org.maillage.search.SearchIndex;
import org.maillage.shared.NotPossible;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The running platform writes what the log says has changed, on whatever node. */
@PlatformTest
class SyncIndexTest {

    private static final List<String> ORGANISATIONS = List.of("organisation");

    @Autowired
    SearchIndex index;

    @Autowired
    SyncIndex syncIndex;

    @Autowired
    ChangeLog log;

    @Autowired
    Turn turn;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private UUID organisation;

    @BeforeEach
    void begin() {
        // The platform may still be making its index: it does not wait for it, this does.
        while (!index.isReady()) {
            Thread.onSpinWait();
        }
        organisation = Directory.write(database).organisation("Le Lien", Directory.REDON, true, "public");
        log.add(KnownActors.ENTRIES, List.of(organisation.toString()));
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        log.add(KnownActors.ENTRIES, List.of(organisation.toString()));
        syncIndex.writeWhatWaits();
    }

    @Test
    void aChangeIsHeardWhenItIsInTheIndex() {
        assertThat(syncIndex.waiting()).isPositive();

        syncIndex.writeWhatWaits();

        assertThat(syncIndex.waiting()).isZero();
        assertThat(index.ids(ORGANISATIONS)).contains("actor-" + organisation);
    }

    /** Another node hears it too: it stays in the log. */
    @Test
    void nobodyTakesAChangeAwayFromOthers() {
        var ofAnother = log.now();
        var changed = UUID.randomUUID().toString();
        log.add(KnownActors.ENTRIES, List.of(changed));

        syncIndex.writeWhatWaits();

        assertThat(log.since(ofAnother).changes())
                .singleElement()
                .satisfies(it -> assertThat(it.ids()).containsExactly(changed));
    }

    /** The first to begin is the last to end. */
    @Test
    void noChangeIsMissedHoweverLongItsTransactionTakes() {
        syncIndex.writeWhatWaits();
        var late = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            log.add(KnownActors.ENTRIES, List.of(late));
            CompletableFuture.runAsync(() -> {
                        log.add(KnownActors.ENTRIES, List.of(organisation.toString()));
                        syncIndex.writeWhatWaits();
                        assertThat(syncIndex.waiting()).isZero();
                    })
                    .join();
        });

        assertThat(syncIndex.waiting()).isOne();
        syncIndex.writeWhatWaits();
        assertThat(syncIndex.waiting()).isZero();
    }

    @Test
    void anIndexThatWasAsideHearsWhatHasChangedMeanwhile() {
        syncIndex.writeWhatWaits();
        var stale = index.heard().orElseThrow();
        database.sql("delete from directory.organisation where id = :id")
                .param("id", organisation)
                .update();
        log.add(KnownActors.ENTRIES, List.of(organisation.toString()));
        syncIndex.writeWhatWaits();
        assertThat(index.heard().orElseThrow().until()).isGreaterThan(stale.until());
        var words = index.writes();

        index.heard(stale);
        syncIndex.fallBehind();
        assertThatThrownBy(() -> index.ids(ORGANISATIONS)).isInstanceOf(NotPossible.class);
        syncIndex.writeWhatWaits();

        assertThat(index.isReady()).isTrue();
        assertThat(index.writes()).isGreaterThan(words);
        assertThat(index.heard().orElseThrow().until()).isGreaterThan(stale.until());
        assertThat(index.ids(ORGANISATIONS)).doesNotContain("actor-" + organisation);
    }

    @Test
    void anIndexThatWasAsideForLongerThanTheLogGoesBackIsMadeAnew() {
        syncIndex.writeWhatWaits();
        var stale = index.heard().orElseThrow();
        log.add(KnownActors.ENTRIES, List.of(organisation.toString()));
        database.sql("update search.change set at = now() - interval '8 days'").update();
        log.forget();
        assertThat(log.remembers(stale)).isFalse();
        assertThat(log.remembers(log.now().heard())).isTrue();

        index.heard(stale);
        syncIndex.fallBehind();
        syncIndex.writeWhatWaits();

        assertThat(index.isReady()).isTrue();
        assertThat(index.heard().orElseThrow().until()).isGreaterThan(stale.until());
        assertThat(index.ids(ORGANISATIONS)).contains("actor-" + organisation);
    }

    /** A backup brings other rows, and a log of its own. */
    @Test
    void anIndexOfADatabaseThatWasRestoredIsMadeAnew() {
        syncIndex.writeWhatWaits();
        var before = index.heard().orElseThrow();
        database.sql("truncate search.log").update();

        log.now();
        syncIndex.writeWhatWaits();

        assertThat(index.heard().orElseThrow().log()).isNotEqualTo(before.log());
        assertThat(index.ids(ORGANISATIONS)).contains("actor-" + organisation);
    }

    @Test
    void everythingIsMadeAnewOnce() {
        syncIndex.writeWhatWaits();
        transaction.executeWithoutResult(status -> {
            log.add(KnownActors.ENTRIES, List.of(UUID.randomUUID().toString()));
            CompletableFuture.runAsync(() -> {
                        log.addEverything();
                        syncIndex.writeWhatWaits();
                        var writes = index.writes();
                        syncIndex.writeWhatWaits();
                        assertThat(index.writes()).isEqualTo(writes);
                    })
                    .join();
        });
    }

    @Test
    void whileAnotherNodeMakesItsIndexAnewThisOneSearches() {
        syncIndex.writeWhatWaits();
        var untold = new Directory(database).organisation("Le Fil", Directory.REDON, true, "public");
        log.addEverything();

        assertThat(turn.take(() -> {
                    syncIndex.writeWhatWaits();
                    assertThat(index.isReady()).isTrue();
                    assertThat(index.ids(ORGANISATIONS)).doesNotContain("actor-" + untold);
                }))
                .isTrue();
        syncIndex.writeWhatWaits();

        assertThat(index.ids(ORGANISATIONS)).contains("actor-" + untold);
        log.add(KnownActors.ENTRIES, List.of(untold.toString()));
    }

    @Test
    void oneNodeAtATimeWritesWhatAllShare() {
        var other = new AtomicBoolean(true);

        var first = turn.take(() -> other.set(turn.take(Assertions::fail)));

        assertThat(first).isTrue();
        assertThat(other).isFalse();
        assertThat(turn.take(() -> {})).isTrue();
    }
}
