package org.maillage.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final int MOST_IDS = 10_000;

    private final SearchSettings search;
    private final Settings settings;
    private final IndexLock lock;
    private @Nullable CloseableSearchMapping open;

    private final PendingWrites filling = new PendingWrites();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean current;
    private volatile boolean begun;
    private volatile boolean ready;

    SearchIndex(SearchSettings search, Settings settings, IndexLock lock) {
        this.search = search;
        this.settings = settings;
        this.lock = lock;
    }

    private synchronized SearchMapping mapping() {
        if (!lock.hold()) {
            throw new NotPossible(Saying.of("search.index-elsewhere"));
        }
        if (open == null) {
            open = Mappings.open(search, files());
        }
        return open;
    }

    /**
     * Asks something of the index.
     *
     * @throws NotPossible when it has not heard the latest changes, and may show what has become private
     */
    <T extends @Nullable Object> T ask(Function<SearchSession, T> question) {
        if (!current) {
            throw new NotPossible(Saying.of("search.index-elsewhere"));
        }
        return within(question);
    }

    private <T extends @Nullable Object> T within(Function<SearchSession, T> question) {
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
        within(session -> {
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
        change(session -> session.schemaManager().dropAndCreate());
        current = true;
        begun = true;
    }

    /** Says that the index is whole, and how far it had heard the log when it was begun. */
    public void finish(Heard heard) {
        filling.await();
        change(session -> session.workspace().flush());
        heard(heard);
        change(session -> session.workspace().refresh());
        writes.incrementAndGet();
    }

    /** How far it has heard the log; nothing while it is not there, not whole, or of another version. */
    public Optional<Heard> heard() {
        return marks().stream().flatMap(it -> Heard.of(it).stream()).min(Comparator.comparingLong(Heard::until));
    }

    /** Says in the index how far it has. */
    public void heard(Heard heard) {
        var before = marks();
        before.remove(heard.mark());
        change(session -> {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            session.indexingPlan().addOrUpdate(heard.entry());
            before.forEach(it -> session.indexingPlan().purge(Entry.class, it, null));
        });
    }

    private List<String> marks() {
        return new ArrayList<>(within(session -> session.search(Entry.class)
                .select(it -> it.id(String.class))
                .where(it -> it.terms().field(Entry.KIND).matchingAny(Heard.KIND))
                .fetchHits(MOST_IDS)));
    }

    /** Whether it is being made for the first time since this process began: in a moment readers may ask. */
    boolean isBeginning() {
        return !begun && !current && lock.hold();
    }

    /** Readers may ask, or may not: it has heard all changes but those of the last seconds. */
    public void current(boolean heardAll) {
        current = heardAll;
        begun |= heardAll;
    }

    /** How often this process has written to the index: what was found before the last time may be old. */
    public long writes() {
        return writes.get();
    }

    /** The ids of all entries of some kinds. */
    public List<String> ids(List<String> kinds) {
        return ask(session -> session.search(Entry.class)
                .select(it -> it.id(String.class))
                .where(it -> it.terms().field(Entry.KIND).matchingAny(kinds))
                .fetchHits(MOST_IDS));
    }

    /** Whether all nodes have this one, so that one of them is enough to write it. */
    public boolean isShared() {
        return search.isCluster();
    }

    /** Whether this process may keep the index: no other holds its files. */
    public boolean isFree() {
        return lock.hold();
    }

    @Override
    public synchronized void destroy() {
        ready = false;
        current = false;
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
