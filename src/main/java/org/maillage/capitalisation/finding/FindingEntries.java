package org.maillage.capitalisation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;

/** Lets findings be found that everybody reads; those of archived editions are found as their lessons. */
@Component
record FindingEntries(Findings findings) implements SearchEntries {

    static final String NAME = "finding";

    private static final int SOME = 200;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of("finding", "finding.kind.found");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        @Nullable PageEnd after = null;
        List<Finding> some;
        do {
            some = findings.published(after, SOME);
            var entries = new ArrayList<SearchEntry>();
            some.stream()
                    .filter(it -> !it.archived())
                    .map(FindingEntries::entry)
                    .forEach(entries::add);
            if (!entries.isEmpty()) {
                taking.accept(entries);
            }
            if (!some.isEmpty()) {
                after = some.getLast().pageEnd();
            }
        } while (some.size() == SOME);
    }

    private static SearchEntry entry(Finding it) {
        return new SearchEntry(
                it.id().toString(),
                "finding",
                it.path(),
                it.said(),
                List.of(ReaderWords.PUBLIC),
                Texts.inBothLanguages(Stream.of(it.said(), text(it.words()), text(it.contexts()))),
                it.pageEnd().at().toInstant());
    }

    private static @Nullable Text text(String words) {
        return words.isBlank() ? null : Text.french(words);
    }
}
