package org.maillage.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Texts;
import org.springframework.stereotype.Component;

/** Lets the words of the trade be found. */
@Component
class GlossaryEntries implements SearchEntries {

    private final Glossary glossary = Glossary.read();

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of("term", "publishing.kind.term");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        taking.accept(glossary.terms().stream().map(GlossaryEntries::entry).toList());
    }

    private static SearchEntry entry(Glossary.Term it) {
        return new SearchEntry(
                it.key(),
                "term",
                "/glossary#" + it.key(),
                it.name(),
                List.of(ReaderWords.PUBLIC),
                Texts.inBothLanguages(Stream.of(it.name(), it.words())),
                Instant.EPOCH);
    }
}
