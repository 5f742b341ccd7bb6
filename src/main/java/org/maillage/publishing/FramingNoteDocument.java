package org.maillage.publishing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.CitedSource;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;

/**
 * What the framing note of an edition shows as a printed document.
 *
 * @param mark the mark of the platform as a picture inside the document
 * @param facts the edition at a glance
 * @param address where the edition is shown on the platform
 */
record FramingNoteDocument(
        String language,
        String title,
        String subject,
        String edition,
        String mark,
        String status,
        List<Line> facts,
        List<Field> fields,
        List<Meeting> meetings,
        List<String> unknown,
        List<Reference> references,
        String address) {

    /** A name and what it stands for. */
    record Line(String name, String value) {}

    /** A field of the note; {@code doubt} is empty when sources state it. */
    record Field(String anchor, String title, String text, String doubt, String sources) {}

    /** A session in the calendar. */
    record Meeting(String code, String title, String when, String remark) {}

    /** A source, by the number under which the document cites it. */
    record Reference(int number, String title, String publisher, String url) {}

    static FramingNoteDocument of(PublishedEdition edition, FramingNote note, byte[] mark, Settings settings) {
        return new FramingNoteDocument(
                Words.language().getLanguage(),
                Words.say("publishing.note.title", edition.title()),
                edition.summary().toString(),
                edition.title().toString(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(mark),
                note.status().toString(),
                facts(edition, note),
                IntStream.range(0, note.fields().size())
                        .mapToObj(i -> field(edition, note.fields().get(i), i + 1))
                        .toList(),
                edition.sessions().stream().map(FramingNoteDocument::meeting).toList(),
                edition.unknown().stream().map(Object::toString).toList(),
                references(edition),
                settings.address("/editions/" + edition.slug()));
    }

    private static List<Line> facts(PublishedEdition edition, FramingNote note) {
        var facts = new ArrayList<Line>();
        facts.add(new Line(Words.say("publishing.note.edition"), edition.title().toString()));
        facts.add(new Line(Words.say("publishing.note.starts"), PartialDate.wordsOf(edition.starts())));
        facts.add(new Line(Words.say("publishing.note.ends"), PartialDate.wordsOf(edition.ends())));
        facts.add(new Line(Words.say("publishing.note.version"), Words.count(note.version())));
        if (!edition.sponsors().isEmpty()) {
            facts.add(new Line(
                    Words.say("publishing.note.sponsors"),
                    edition.sponsors().stream()
                            .map(PublishedEdition.Sponsor::name)
                            .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private static Field field(PublishedEdition edition, PublishedEdition.NoteField field, int number) {
        return new Field(
                field.key(),
                "%d. %s".formatted(number, field.label()),
                field.text().toString(),
                doubt(field.certainty()),
                cited(edition, field.sources()));
    }

    private static Meeting meeting(PublishedEdition.Session session) {
        var on = session.on();
        return new Meeting(
                session.code(), session.title().toString(), PartialDate.wordsOf(on), words(session.certaintyNote()));
    }

    private static String doubt(Certainty certainty) {
        return certainty == Certainty.STATED ? "" : Words.say("publishing.certainty." + certainty.key());
    }

    private static String cited(PublishedEdition edition, List<String> keys) {
        return IntStream.range(0, edition.sources().size())
                .filter(i -> keys.contains(edition.sources().get(i).key()))
                .mapToObj(i -> "[" + (i + 1) + "]")
                .collect(Collectors.joining(" "));
    }

    private static List<Reference> references(PublishedEdition edition) {
        return IntStream.range(0, edition.sources().size())
                .mapToObj(i -> reference(i + 1, edition.sources().get(i)))
                .toList();
    }

    private static Reference reference(int number, CitedSource source) {
        return new Reference(number, source.title(), Words.say(source.publisherWords()), source.url());
    }

    private static String words(@Nullable Object text) {
        return Objects.toString(text, "");
    }
}
