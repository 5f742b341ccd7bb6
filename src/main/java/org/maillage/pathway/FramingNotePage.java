package org.maillage.pathway;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.web.Frame;

/** What the page of a framing note shows. */
record FramingNotePage(Frame frame, PublishedEdition edition, FramingNote note, List<Integer> versions, Marks marks) {

    static FramingNotePage of(PublishedEdition edition, FramingNote note, List<Integer> versions) {
        var frame = Frame.of(say("pathway.note"), say("pathway.note.description", edition.title()))
                .in(Frame.Section.EDITIONS)
                .under(edition.title().toString(), EditionCard.path(edition.slug()));
        return new FramingNotePage(frame, edition, note, versions, Marks.of(edition.sources()));
    }

    String path() {
        return EditionCard.path(edition.slug());
    }

    boolean newest() {
        return versions.isEmpty() || versions.getFirst() == note.version();
    }
}
