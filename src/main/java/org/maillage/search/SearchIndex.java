package org.maillage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The index itself: files in the data folder or, when the operator names one, a cluster of OpenSearch or Elasticsearch. It is
 * opened when it is first needed.
 */
@Component
public class SearchIndex implements DisposableBean {

    /** The entry that says that the index is whole, and of which version. */
    private static final String MARK = "mark-" + Entry.VERSION;

    private static final String MARK_KIND = "mark";
    private static final int MOST_IDS = 10_000;

    private final SearchSettings search;
    private final Settings settings;
    private @Nullable CloseableSearchMapping open;
    private @Nullable FileLock held;

    private final AtomicLong writes = new AtomicLong();
    private volatile boolean ready;

    SearchIndex(SearchSettings search, Settings settings) {
        this.search = search;
        this.settings = settings;
    }

    private synchronized SearchMapping mapping() {
        if (open == null) {
            if (!isFree()) {
                throw new IllegalStateException("Another process holds the index in %s.".formatted(settings.data()));
            }
            open = open();
        }
        return open;
    }

    private CloseableSearchMapping open() {
        var builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
                .property("hibernate.search.schema_management.strategy", "create-or-update")
                .property("hibernate.search.background_failure_handler", new TellFailures());
        if (search.isCluster()) {
            builder.property("hibernate.search.backend.type", "elasticsearch")
                    .property("hibernate.search.backend.uris", search.url())
                    .property("hibernate.search.backend.username", search.username())
                    .property("hibernate.search.backend.password", search.password())
                    .property("hibernate.search.backend.analysis.configurer", new Analysis.OfElasticsearch());
        } else {
            builder.property("hibernate.search.backend.type", "lucene")
                    .property("hibernate.search.backend.analysis.configurer", new Analysis.OfLucene())
                    .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
                    .property("hibernate.search.backend.io.writer.ram_buffer_size", "32");
            if (search.inMemory()) {
                builder.property("hibernate.search.backend.directory.type", "local-heap");
            } else {
                builder.property(
                        "hibernate.search.backend.directory.root",
                        settings.data().resolve("index").toString());
            }
        }
        return builder.build();
    }

    /** Asks something of the index. */
    <T> T ask(Function<SearchSession, T> question) {
        try (var session = mapping().createSession()) {
            return question.apply(session);
        }
    }

    /** Writes entries, and takes out those of some ids; readers see it when it returns. */
    public void write(Collection<Entry> entries, Collection<String> gone) {
        try (var session = mapping().createSession()) {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            entries.forEach(session.indexingPlan()::addOrUpdate);
            gone.forEach(it -> session.indexingPlan().purge(Entry.class, it, null));
        }
        writes.incrementAndGet();
    }

    /** Writes many entries that were not there; they are safe and seen once {@link #finish} returns. */
    public void fill(Collection<Entry> entries) {
        try (var session = mapping().createSession()) {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
            entries.forEach(session.indexingPlan()::add);
        }
    }

    /** Empties the index, and gives it the fields of this version. */
    public void empty() {
        try (var session = mapping().createSession()) {
            session.schemaManager().dropAndCreate();
        }
        writes.incrementAndGet();
    }

    /** Says that the index is whole. */
    public void finish() {
        var mark = new Entry();
        mark.id = MARK;
        mark.kind = MARK_KIND;
        try (var session = mapping().createSession()) {
            session.workspace().flush();
        }
        write(List.of(mark), List.of());
        try (var session = mapping().createSession()) {
            session.workspace().refresh();
        }
        writes.incrementAndGet();
    }

    /** How often this process has written to the index: what was found before the last time may be old. */
    long writes() {
        return writes.get();
    }

    /** Whether it is there, whole, and of this version. */
    public boolean isWhole() {
        return ask(session -> session.search(Entry.class)
                                .select(it -> it.id(String.class))
                                .where(it -> it.id().matching(MARK))
                                .fetchHits(1))
                        .size()
                == 1;
    }

    /** The ids of all entries of some kinds. */
    public List<String> ids(List<String> kinds) {
        return ask(session -> session.search(Entry.class)
                .select(it -> it.id(String.class))
                .where(it -> it.terms().field(Entry.KIND).matchingAny(kinds))
                .fetchHits(MOST_IDS));
    }

    /** Whether nobody else holds the files of the index; a cluster is never held. */
    public synchronized boolean isFree() {
        if (search.isCluster() || search.inMemory() || open != null) {
            return true;
        }
        try {
            Files.createDirectories(settings.data());
            return hold();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // One process writes the files of an index: whoever opens them holds a lock beside them until it ends.
    private boolean hold() throws IOException {
        if (held == null) {
            var channel = FileChannel.open(
                    settings.data().resolve("index.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
            if (held == null) {
                channel.close();
            }
        }
        return held != null;
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        if (held != null) {
            held.acquiredBy().close();
            held = null;
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
