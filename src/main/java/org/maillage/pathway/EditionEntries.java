package org.maillage.pathway;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;

/** Lets editions be found, their framing notes, and what was learnt in them. */
@Component
record EditionEntries(PublishedEditions editions) implements SearchEntries {

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of(
                "edition", "pathway.kind.edition",
                "document", "pathway.kind.document",
                "lesson", "pathway.kind.lesson");
    }

    @Override
    public boolean areFew() {
        return true;
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        taking.accept(editions.all().stream().flatMap(EditionEntries::entries).toList());
    }

    private static Stream<SearchEntry> entries(PublishedEdition it) {
        return Stream.of(
                        Stream.of(edition(it)),
                        Stream.ofNullable(it.framingNote()).map(note -> note(it, note)),
                        it.lessons().stream().map(lesson -> lesson(it, lesson)))
                .flatMap(entries -> entries);
    }

    private static SearchEntry edition(PublishedEdition it) {
        return entry(
                it,
                it.slug(),
                "edition",
                "/editions/" + it.slug(),
                it.title(),
                Stream.concat(Stream.of(it.summary()), it.sessions().stream().map(PublishedEdition.Session::title)));
    }

    private static SearchEntry note(PublishedEdition it, PublishedEdition.FramingNote note) {
        return entry(
                it,
                it.slug() + "/framing-note",
                "document",
                "/editions/" + it.slug() + "/framing-note",
                it.title(),
                note.fields().stream().map(PublishedEdition.NoteField::text));
    }

    private static SearchEntry lesson(PublishedEdition it, PublishedEdition.Lesson lesson) {
        var kind = lesson.kind().key();
        return entry(
                it,
                it.slug() + "/" + kind + "/" + lesson.number(),
                "lesson",
                "/lessons#" + kind,
                lesson.title(),
                Stream.of(lesson.text(), it.title()));
    }

    private static SearchEntry entry(
            PublishedEdition edition, String id, String kind, String path, Text title, Stream<Text> texts) {
        return new SearchEntry(
                id,
                kind,
                path,
                title,
                List.of(ReaderWords.PUBLIC),
                Texts.inBothLanguages(Stream.concat(Stream.of(title), texts)),
                edition.updatedAt());
    }
}
