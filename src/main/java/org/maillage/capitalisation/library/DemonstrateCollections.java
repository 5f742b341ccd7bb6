package org.maillage.capitalisation.library;

import java.util.List;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a collection of sheets of the edition. */
@Component
@Order(97)
record DemonstrateCollections(SheetCollections collections, PublishedSheets published) implements DemonstrationPart {

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public boolean isDue(Example lived) {
        return lived.hasLived("sheets");
    }

    @Override
    public void play(Example lived) {
        Example.read(name(), Told.class).collections().forEach(it -> {
            var keeper = lived.person(it.keeper());
            lived.on(lived.today().minusDays(it.daysAgo()), () -> {
                var collection = new SheetCollection(
                        UUID.randomUUID(), Typed.slug(it.title()), it.title(), it.words(), keeper.id(), true, null, 0);
                Example.must(collections.add(collection), "a collection is there already");
                it.sheets().forEach(sheet -> put(collection, sheet));
            });
        });
    }

    private void put(SheetCollection collection, Told.Put told) {
        var sheet = published.find(Typed.slug(told.title()));
        Example.must(sheet.isPresent(), "the sheet « %s » is not published".formatted(told.title()));
        collections.put(collection, sheet.orElseThrow().sheet(), told.why());
    }

    /** Which collections there are. */
    record Told(List<Gathered> collections) {

        /** A collection of somebody. */
        record Gathered(String title, String words, String keeper, int daysAgo, List<Put> sheets) {}

        /** A sheet in it, with a word on why. */
        record Put(String title, String why) {}
    }
}
