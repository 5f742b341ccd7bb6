package org.maillage.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The index itself: files in the data folder or, when the operator names one, a cluster of OpenSearch or Elasticsearch. It is
 * opened when it is first needed.
 */
@Component
public class SearchIndex implements DisposableBean {

    private static final String MARK_KIND = "mark";
    private static final String CLUSTER = "cluster";
    private static final int MOST_IDS = 10_000;

    private final SearchSettings search;
    private final Settings settings;
    private final IndexLock lock;
    private @Nullable CloseableSearchMapping open;
    private volatile String keeper = "";
    private int settledIn;
    private int emptiedIn;

    private final PendingWrites filling = new PendingWrites();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean ready;

    SearchIndex(SearchSettings search, Settings settings, IndexLock lock) {
        this.search = search;
        this.settings = settings;
        this.lock = lock;
    }

    // The lock is looked at before each use: it goes when the database restarts, and others may have taken it since.
    private synchronized SearchMapping mapping() {
        if (!lock.hold()) {
            throw new NotPossible(Saying.of("search.index-elsewhere"));
        }
        if (open == null) {
            open = Mappings.open(search, files());
        }
        if (settledIn != lock.times()) {
            settle(open);
            settledIn = lock.times();
        }
        return open;
    }

    // Entries that have not heard every change may show what is private by now: they go before anybody reads them.
    private void settle(SearchMapping mapping) {
        var last = lock.keeper();
        keeper = search.isCluster() ? CLUSTER : UUID.randomUUID().toString();
        try (var session = mapping.createSession()) {
            var heard = isWhole(session, last);
            if (!heard) {
                ready = false;
                session.schemaManager().dropAndCreate();
                writes.incrementAndGet();
            }
            lock.keptBy(keeper);
            if (heard && !keeper.equals(last)) {
                session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
                session.indexingPlan().addOrUpdate(mark());
                session.indexingPlan().purge(Entry.class, mark(last), null);
            }
        }
    }

    /** The entry that says that the index is whole, of which version, and who kept it last. */
    private static String mark(String keeper) {
        return "mark-" + Entry.VERSION + "-" + keeper;
    }

    private Entry mark() {
        var mark = new Entry();
        mark.id = mark(keeper);
        mark.kind = MARK_KIND;
        return mark;
    }

    /** Asks something of the index. */
    <T extends @Nullable Object> T ask(Function<SearchSession, T> question) {
        SearchMapping used = null;
        try {
            used = mapping();
            try (var session = used.createSession()) {
                return question.apply(session);
            }
        } catch (SearchException e) {
            throw search.isCluster() || !Damage.isIn(e) ? e : throwAway(used, e);
        }
    }

    private void change(Consumer<SearchSession> act) {
        ask(session -> {
            act.accept(session);
            return null;
        });
    }

    // Whoever keeps the index in step finds that it is not whole, and makes it anew.
    private synchronized NotPossible throwAway(@Nullable SearchMapping damaged, SearchException failure) {
        // Unless somebody has done so in the meantime.
        if (Objects.equals(open, damaged)) {
            close(failure);
            Damage.clear(files(), failure);
            writes.incrementAndGet();
        }
        return new NotPossible(Saying.of("search.index-damaged"));
    }

    private void close(SearchException failure) {
        try {
            destroy();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            open = null;
        }
    }

    private Path files() {
        return settings.data().resolve("index");
    }

    /** Writes entries, and takes out those of some ids; readers see it when it returns. */
    public void write(Collection<Entry> entries, Collection<String> gone) {
        change(session -> {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            entries.forEach(session.indexingPlan()::addOrUpdate);
            gone.forEach(it -> session.indexingPlan().purge(Entry.class, it, null));
        });
        writes.incrementAndGet();
    }

    /** Writes many entries that were not there; they are safe and seen once {@link #finish} returns. */
    public void fill(Collection<Entry> entries) {
        change(session -> {
            session.indexingPlanSynchronizationStrategy(filling);
            entries.forEach(session.indexingPlan()::add);
        });
    }

    /** Empties the index, damaged or not, and gives it the fields of this version. */
    public void empty() {
        filling.forget();
        try {
            emptyOnce();
        } catch (NotPossible e) {
            // What was damaged is gone by now; an index that another keeps is refused once more.
            emptyOnce();
        }
        writes.incrementAndGet();
    }

    private void emptyOnce() {
        change(session -> {
            emptiedIn = settledIn;
            session.schemaManager().dropAndCreate();
        });
    }

    /**
     * Says that the index is whole.
     *
     * @throws IllegalStateException when the right to keep it was lost since it was emptied, or not all could be written
     */
    public void finish() {
        filling.await();
        change(session -> session.workspace().flush());
        if (emptiedIn != settledIn) {
            throw new IllegalStateException("The database was away while the index was made: it is made once more.");
        }
        write(List.of(mark()), List.of());
        change(session -> session.workspace().refresh());
        writes.incrementAndGet();
    }

    /** How often this process has written to the index: what was found before the last time may be old. */
    long writes() {
        return writes.get();
    }

    /** Whether it is there, whole, and of this version. */
    public boolean isWhole() {
        return ask(session -> isWhole(session, keeper));
    }

    private static boolean isWhole(SearchSession session, String keeper) {
        return session.search(Entry.class)
                        .where(it -> it.id().matching(mark(keeper)))
                        .fetchTotalHitCount()
                == 1;
    }

    /** As whom this process keeps the index. */
    public String keeper() {
        return keeper;
    }

    /** The ids of all entries of some kinds. */
    public List<String> ids(List<String> kinds) {
        return ask(session -> session.search(Entry.class)
                .select(it -> it.id(String.class))
                .where(it -> it.terms().field(Entry.KIND).matchingAny(kinds))
                .fetchHits(MOST_IDS));
    }

    /** Whether this process may keep the index: nobody has another one on this database, or holds its files. */
    public boolean isFree() {
        return lock.hold();
    }

    @Override
    public synchronized void destroy() {
        ready = false;
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Whether the index is whole, so that what is found is all there is. */
    public boolean isReady() {
        return ready;
    }

    /** Says whether it is. */
    public void ready(boolean whole) {
        ready = whole;
    }
}
