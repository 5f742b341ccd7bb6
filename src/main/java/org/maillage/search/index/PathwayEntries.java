package org.maillage.search.index;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEditions;
import org.maillage.pathway.PublishedTemplate;
import org.maillage.pathway.PublishedTemplates;
import org.maillage.search.AskedWords;
import org.maillage.search.Asker;
import org.maillage.search.Entry;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;

/** Makes entries of the index out of editions, their framing notes, what was learnt in them, and templates. */
@Component
record PathwayEntries(PublishedEditions editions, PublishedTemplates templates) {

    static final List<String> KINDS = List.of("edition", "document", "lesson", "template");

    List<Entry> all() {
        return Stream.concat(
                        editions.all().stream().flatMap(PathwayEntries::entries),
                        templates.all().stream().map(PathwayEntries::entry))
                .toList();
    }

    private static Stream<Entry> entries(PublishedEdition it) {
        var edition = entry("edition", it.slug(), it.title(), "/editions/" + it.slug());
        edition.text = words(Stream.concat(
                Stream.of(it.title(), it.summary()), it.sessions().stream().map(PublishedEdition.Session::title)));
        edition.added = it.updatedAt();
        return Stream.concat(
                Stream.of(edition),
                Stream.concat(
                        Stream.ofNullable(it.framingNote()).map(note -> note(it, note)),
                        it.lessons().stream().map(lesson -> lesson(it, lesson))));
    }

    private static Entry note(PublishedEdition edition, PublishedEdition.FramingNote note) {
        var entry = entry("document", edition.slug(), edition.title(), "/editions/" + edition.slug() + "/framing-note");
        entry.text = words(Stream.concat(
                Stream.of(edition.title()), note.fields().stream().map(PublishedEdition.NoteField::text)));
        entry.added = edition.updatedAt();
        return entry;
    }

    private static Entry lesson(PublishedEdition edition, PublishedEdition.Lesson lesson) {
        var id = edition.slug() + "-" + lesson.kind().key() + "-" + lesson.number();
        var entry =
                entry("lesson", id, lesson.title(), "/lessons#" + lesson.kind().key());
        entry.text = words(Stream.of(lesson.title(), lesson.text(), edition.title()));
        entry.added = edition.updatedAt();
        return entry;
    }

    private static Entry entry(PublishedTemplate it) {
        var entry = entry("template", it.slug(), it.title(), "/templates/" + it.slug());
        entry.text = words(Stream.of(it.title(), it.summary()));
        return entry;
    }

    private static Entry entry(String kind, String id, Text title, String path) {
        var entry = new Entry();
        entry.id = kind + "-" + id;
        entry.kind = kind;
        entry.seen = List.of(Asker.PUBLIC);
        entry.name = title.in(Locale.FRENCH);
        entry.englishName = title.en();
        entry.plainName = entry.name;
        entry.order = entry.name;
        entry.begins = List.of(entry.name);
        entry.path = path;
        return entry;
    }

    /** Words in both languages. */
    private static String words(Stream<Text> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(it ->
                        Stream.of(it.in(Locale.FRENCH), it.in(Locale.ENGLISH)).distinct())
                .map(AskedWords::joined)
                .collect(Collectors.joining(" \u00b7 "));
    }
}
