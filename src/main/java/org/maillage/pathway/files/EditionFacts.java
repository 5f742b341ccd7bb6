package org.maillage.pathway.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Chapter;
import org.maillage.pathway.LessonKind;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition.Figure;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Milestone;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.pathway.PublishedEdition.Participant;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.pathway.PublishedEdition.Sponsor;

/**
 * The facts of the file of an edition, read.
 *
 * @param sources keys of the sources of the file
 * @param archive whether every fact needs a source
 */
record EditionFacts(List<String> sources, boolean archive) {

    Figure figure(Entries entry) {
        var figure = new Figure(
                entry.string("value"),
                entry.words("label"),
                entry.optionalWords("note"),
                entry.references("sources", sources));
        return sourced(entry, figure.sources(), Certainty.STATED, figure);
    }

    Sponsor sponsor(Entries entry) {
        var sponsor = new Sponsor(entry.string("name"), entry.words("role"), entry.references("sources", sources));
        return sourced(entry, sponsor.sources(), Certainty.STATED, sponsor);
    }

    Participants participants(Entries file) {
        var entry = file.part("participants");
        var participants = new Participants(
                entry.optionalWords("count"),
                entry.optionalWords("diversity"),
                entry.list("territories", this::participant),
                entry.optionalWords("unnamed"));
        entry.end();
        return participants;
    }

    Participant participant(Entries entry) {
        var participant = new Participant(
                entry.string("name"),
                entry.words("kind"),
                entry.optionalWords("place"),
                entry.optionalCode("commune", "[0-9][0-9AB][0-9]{3}"),
                entry.optionalCode("region", "[0-9]{2}"),
                entry.references("sources", sources));
        return sourced(entry, participant.sources(), Certainty.STATED, participant);
    }

    Session session(Entries entry, List<String> steps, List<String> formats, List<String> themes) {
        var session = new Session(
                entry.code("code"),
                entry.reference("step", steps),
                entry.words("title"),
                entry.reference("format", formats),
                entry.optionalReference("applied-format", formats),
                entry.date("on"),
                entry.date("until"),
                entry.optionalWords("place"),
                entry.optionalWords("theory"),
                entry.optionalWords("applied"),
                entry.references("themes", themes),
                entry.choice("certainty", Certainty.class, Certainty.STATED),
                entry.optionalWords("certainty-note"),
                entry.references("sources", sources));
        inOrder(entry, "until", session.on(), session.until());
        return sourced(entry, session.sources(), session.certainty(), session);
    }

    Milestone milestone(Entries entry) {
        var on = entry.date("on");
        if (!entry.has("on")) {
            entry.fault("missing", "on");
        }
        var milestone = new Milestone(
                on == null ? new PartialDate(1900, null, null) : on,
                entry.words("title"),
                entry.references("sources", sources));
        return sourced(entry, milestone.sources(), Certainty.STATED, milestone);
    }

    Chapter chapter(Entries entry) {
        var chapter = new Chapter(
                entry.date("on"),
                entry.date("until"),
                entry.words("title"),
                entry.words("text"),
                entry.choice("certainty", Certainty.class, Certainty.STATED),
                entry.references("sources", sources));
        inOrder(entry, "until", chapter.on(), chapter.until());
        return sourced(entry, chapter.sources(), chapter.certainty(), chapter);
    }

    NoteField field(Entries fields, String key) {
        if (!fields.has(key)) {
            fields.words(key);
            return new NoteField(key, Nodes.NO_WORDS, List.of(), Certainty.UNKNOWN);
        }
        var entry = fields.part(key);
        var field = new NoteField(
                key,
                entry.words("text"),
                entry.references("sources", sources),
                entry.choice("certainty", Certainty.class, Certainty.STATED));
        return sourced(entry, field.sources(), field.certainty(), field);
    }

    Lesson lesson(Entries entry, List<String> themes) {
        var lesson = new Lesson(
                entry.choice("kind", LessonKind.class, null),
                entry.number("number", 1, 999),
                entry.words("title"),
                entry.words("text"),
                entry.references("sources", sources),
                entry.choice("certainty", Certainty.class, Certainty.STATED),
                entry.has("themes") ? entry.references("themes", themes) : List.of());
        return sourced(entry, lesson.sources(), lesson.certainty(), lesson);
    }

    /** In an archive each fact rests on a source, unless it says that it is not known. */
    <T> T sourced(Entries entry, List<String> sources, Certainty certainty, T fact) {
        sourced(entry, sources, certainty);
        entry.end();
        return fact;
    }

    void sourced(Entries entry, List<String> sources, Certainty certainty) {
        if (archive && sources.isEmpty() && certainty != Certainty.UNKNOWN) {
            entry.fault("unsourced");
        }
    }

    void inOrder(Entries entry, String key, @Nullable PartialDate first, @Nullable PartialDate last) {
        if (first != null && last != null && last.isSurelyBefore(first)) {
            entry.faultAt(key, "dates-back", last, first);
        } else if (first == null && last != null && key.equals("until")) {
            entry.faultAt(key, "until-alone");
        }
    }
}
