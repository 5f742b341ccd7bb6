package org.maillage.pathway;

import java.util.List;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What the page of a framing note shows. */
record FramingNotePage(
        Frame frame,
        String title,
        String edition,
        String path,
        int version,
        boolean newest,
        List<Integer> versions,
        String status,
        List<Field> fields,
        List<Marks.Line> sources) {

    /** A field of the note. */
    record Field(String id, String label, String words, String certainty, List<Marks.Mark> marks) {}

    static FramingNotePage of(PublishedEdition edition, FramingNote note, List<Integer> versions) {
        var marks = Marks.of(edition.sources());
        var path = EditionCard.path(edition.slug());
        var title = Words.say("pathway.note");
        var frame = Frame.of(title, Words.say("pathway.note.description", edition.title()))
                .in(Frame.Section.EDITIONS)
                .under(edition.title().toString(), path);
        return new FramingNotePage(
                frame,
                title,
                edition.title().toString(),
                path,
                note.version(),
                versions.isEmpty() || versions.getFirst() == note.version(),
                versions,
                note.status().toString(),
                note.fields().stream()
                        .map(it -> new Field(
                                it.key(),
                                it.label().toString(),
                                it.text().toString(),
                                it.certainty().key(),
                                marks.at(it.sources())))
                        .toList(),
                marks.lines());
    }
}
