package org.maillage.pathway;

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

/** Lets the newest version of each template be found. */
@Component
record TemplateEntries(PublishedTemplates templates) implements SearchEntries {

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of("template", "pathway.kind.template");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        taking.accept(templates.all().stream().map(TemplateEntries::entry).toList());
    }

    private static SearchEntry entry(PublishedTemplate it) {
        return new SearchEntry(
                it.slug(),
                "template",
                "/templates/" + it.slug(),
                it.title(),
                List.of(ReaderWords.PUBLIC),
                Texts.inBothLanguages(Stream.of(it.title(), it.summary())),
                Instant.EPOCH);
    }
}
