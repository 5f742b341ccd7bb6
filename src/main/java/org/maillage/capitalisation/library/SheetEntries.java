package org.maillage.capitalisation.library;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.SheetPublished;
import org.maillage.capitalisation.SheetReworded;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.SheetWithdrawn;
import org.maillage.findable.EntriesChanged;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets published sheets be found by all that they say. */
@Component
record SheetEntries(PublishedSheets published, ApplicationEventPublisher events) implements SearchEntries {

    private static final String NAME = "experience-sheet";

    private static final int SOME = 100;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of("experience-sheet", "library.kind.found");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        @Nullable PageEnd after = null;
        List<SheetVersion> some;
        do {
            some = published.latest(after, SOME);
            if (!some.isEmpty()) {
                taking.accept(some.stream().map(SheetEntries::entry).toList());
                after = new PageEnd(
                        some.getLast().publishedAt(), some.getLast().sheet().value());
            }
        } while (some.size() == SOME);
    }

    private static SearchEntry entry(SheetVersion sheet) {
        var content = sheet.content();
        return new SearchEntry(
                sheet.sheet().value().toString(),
                "experience-sheet",
                sheet.path(),
                Text.french(content.title()),
                List.of(ReaderWords.PUBLIC),
                new Texts(
                        content.words(SectionKey.PITCH),
                        Stream.concat(
                                        Stream.of(content.territoryName(), content.actors()),
                                        Stream.concat(
                                                content.sections().stream().map(it -> it.words()),
                                                Stream.concat(
                                                        content.moments().stream()
                                                                .map(it -> it.words()),
                                                        content.quotes().stream()
                                                                .map(it -> it.words()))))
                                .filter(it -> !it.isBlank())
                                .toList(),
                        List.of(),
                        List.of()),
                sheet.publishedAt().toInstant());
    }

    @EventListener
    void on(SheetPublished published) {
        changed(published.sheet());
    }

    @EventListener
    void on(SheetWithdrawn withdrawn) {
        changed(withdrawn.sheet());
    }

    @EventListener
    void on(SheetReworded reworded) {
        changed(reworded.sheet());
    }

    private void changed(SheetId sheet) {
        events.publishEvent(new EntriesChanged(NAME, List.of(sheet.value().toString())));
    }
}
