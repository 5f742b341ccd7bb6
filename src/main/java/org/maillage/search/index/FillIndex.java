package org.maillage.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.search.Entry;
import org.maillage.search.Findables;
import org.maillage.search.Heard;
import org.maillage.search.MakeEntry;
import org.maillage.search.SearchIndex;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.springframework.stereotype.Component;

/** Writes into the index what the modules let be found: all of it anew, or what has changed. */
@Component
record FillIndex(SearchIndex index, Findables findables, Communes communes) {

    private static final int AT_ONCE = 1_000;

    /**
     * Makes the index anew; {@code progress} hears now and then how many entries are in it. Returns how many there are.
     *
     * @param heard how far it then has heard the log
     */
    long all(Heard heard, int toldEvery, LongConsumer progress) {
        index.empty();
        var written = new long[1];
        var known = new HashMap<String, Commune>();
        findables
                .all()
                .forEach(module -> module.forEach(some -> {
                    index.fill(entries(module, some, known));
                    var before = written[0] / toldEvery;
                    written[0] += some.size();
                    if (written[0] / toldEvery > before) {
                        progress.accept(written[0]);
                    }
                }));
        index.finish(heard);
        return written[0];
    }

    /** Writes the entries of modules that have few of them as they are now; those that are no more go. */
    void few() {
        findables.all().filter(SearchEntries::areFew).forEach(this::whole);
    }

    private void whole(SearchEntries module) {
        var now = new ArrayList<Entry>();
        module.forEach(some -> now.addAll(entries(module, some, new HashMap<>())));
        var gone = new HashSet<>(index.ids(List.copyOf(module.kinds().keySet())));
        now.forEach(it -> gone.remove(it.id));
        index.write(now, gone);
    }

    /** Writes what came into a module together. */
    void added(String of, String batch) {
        var known = new HashMap<String, Commune>();
        findables
                .named(of)
                .ifPresent(module ->
                        module.ofBatch(batch, some -> index.write(entries(module, some, known), List.of())));
    }

    /** Writes some entries of a module as they are now; those that are no more go. */
    void changed(String of, Collection<String> ids) {
        var all = List.copyOf(ids);
        findables.named(of).ifPresent(module -> {
            for (var from = 0; from < all.size(); from += AT_ONCE) {
                write(module, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
        });
    }

    private void write(SearchEntries module, List<String> ids) {
        var found = module.of(ids);
        var gone = new HashSet<>(ids);
        found.forEach(it -> gone.remove(it.id()));
        index.write(
                entries(module, found, new HashMap<>()),
                gone.stream().map(it -> MakeEntry.id(module, it)).toList());
    }

    private List<Entry> entries(SearchEntries module, List<SearchEntry> some, Map<String, Commune> known) {
        var codes = some.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.place().commune()), it.place().further().stream()))
                .filter(it -> !it.isEmpty() && !known.containsKey(it))
                .collect(Collectors.toSet());
        known.putAll(communes.of(codes));
        var make = new MakeEntry(known);
        var entries = new ArrayList<Entry>(some.size());
        some.forEach(it -> entries.add(make.entry(module, it)));
        return entries;
    }
}
