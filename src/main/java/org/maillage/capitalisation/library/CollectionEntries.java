package org.maillage.capitalisation.library;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;

/** Lets published collections be found by what their keepers say of them and of the sheets in them; these are found by themselves. */
@Component
record CollectionEntries(SheetCollections collections) implements SearchEntries {

    static final String NAME = "collection";

    private static final int SOME = 200;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of("collection", "library.collection.found");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        var offset = 0;
        List<SheetCollection> some;
        do {
            some = collections.published(offset, SOME);
            if (!some.isEmpty()) {
                var whys =
                        collections.whys(some.stream().map(SheetCollection::id).toList());
                taking.accept(some.stream()
                        .map(it -> entry(it, whys.getOrDefault(it.id(), List.of())))
                        .toList());
            }
            offset += SOME;
        } while (some.size() == SOME);
    }

    private static SearchEntry entry(SheetCollection it, List<String> whys) {
        var published = it.publishedAt();
        if (published == null) {
            throw new IllegalStateException("The collection %s is not published.".formatted(it.slug()));
        }
        return new SearchEntry(
                it.id().toString(),
                "collection",
                it.path(),
                Text.french(it.title()),
                List.of(ReaderWords.PUBLIC),
                new Texts(it.words(), whys, List.of(), List.of()),
                published.toInstant());
    }
}
