package org.maillage.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Vocabularies;
import org.maillage.search.DescribeActor;
import org.maillage.search.Entry;
import org.maillage.search.SearchIndex;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.springframework.stereotype.Component;

/** Writes into the index what the modules know: all of it anew, or what has changed. */
@Component
class FillIndex {

    private static final int AT_ONCE = 1_000;

    private final SearchIndex index;
    private final KnownActors actors;
    private final PathwayEntries pathways;
    private final Communes communes;
    private final Vocabularies vocabularies;

    FillIndex(
            SearchIndex index,
            KnownActors actors,
            PathwayEntries pathways,
            Communes communes,
            Vocabularies vocabularies) {
        this.index = index;
        this.actors = actors;
        this.pathways = pathways;
        this.communes = communes;
        this.vocabularies = vocabularies;
    }

    /** Makes the index anew; {@code progress} hears how many actors are in it. Returns how many there are. */
    long all(LongConsumer progress) {
        index.empty();
        var written = new long[1];
        var known = new HashMap<String, Commune>();
        actors.forEach(some -> {
            index.fill(entries(some, known));
            written[0] += some.size();
            progress.accept(written[0]);
        });
        index.fill(pathways.all());
        index.finish();
        return written[0];
    }

    /** Writes editions and what belongs to them as they are now; those that are no more go. */
    void pathways() {
        var now = pathways.all();
        var gone = new HashSet<>(index.ids(PathwayEntries.KINDS));
        now.forEach(it -> gone.remove(it.id));
        index.write(now, gone);
    }

    /** Writes what an import has added. */
    void imported(UUID id) {
        var known = new HashMap<String, Commune>();
        actors.ofImport(id, some -> index.write(entries(some, known), List.of()));
    }

    /** Writes some actors as they are now; those that are no more go. */
    void changed(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            write(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void write(List<UUID> ids) {
        var found = actors.of(ids);
        var there = found.stream().map(it -> it.organisation().id()).collect(Collectors.toSet());
        var gone = new HashSet<>(ids);
        gone.removeAll(there);
        index.write(
                entries(found, new HashMap<>()),
                gone.stream().map(DescribeActor::id).toList());
    }

    private List<Entry> entries(List<Actor> some, Map<String, Commune> known) {
        var codes = some.stream()
                .flatMap(it ->
                        Stream.concat(Stream.of(it.organisation().values().get(Field.COMMUNE)), it.communes().stream()))
                .filter(it -> !it.isEmpty() && !known.containsKey(it))
                .collect(Collectors.toSet());
        known.putAll(communes.of(codes));
        var describe = new DescribeActor(known, vocabularies.profilesByKey(), vocabularies.themesByKey());
        var entries = new ArrayList<Entry>(some.size());
        some.forEach(it -> entries.add(describe.entry(it)));
        return entries;
    }
}
