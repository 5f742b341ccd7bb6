package org.maillage.pathway.files;

import static org.maillage.pathway.files.CommonParts.tree;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Chapter;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.pathway.PublishedEdition.Participant;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.PublishedEdition.Session;

/** An edition written as one YAML file, which {@link EditionFile} reads. */
final class EditionFileText {

    private EditionFileText() {}

    static String write(PublishedEdition it) {
        return YamlText.write(tree(
                "maillage", EditionFile.KIND,
                "slug", it.slug(),
                "template", tree("slug", it.template(), "version", it.templateVersion()),
                "kind", it.kind(),
                "title", it.title(),
                "summary", it.summary(),
                "starts", it.starts(),
                "ends", it.ends(),
                "sources", CommonParts.sourcesTree(it.sources()),
                "moves", each(it.moves(), EditionFileText::move),
                "figures",
                        each(
                                it.figures(),
                                figure -> tree(
                                        "value", figure.value(),
                                        "label", figure.label(),
                                        "note", figure.note(),
                                        "sources", figure.sources())),
                "sponsors",
                        each(
                                it.sponsors(),
                                sponsor -> tree(
                                        "name", sponsor.name(), "role", sponsor.role(), "sources", sponsor.sources())),
                "participants", participants(it.participants()),
                "sessions", each(it.sessions(), EditionFileText::session),
                "bands", CommonParts.bandsTree(it.bands()),
                "milestones",
                        each(
                                it.milestones(),
                                milestone -> tree(
                                        "on", milestone.on(),
                                        "title", milestone.title(),
                                        "sources", milestone.sources())),
                "framing-note", it.framingNote() == null ? null : note(it.framingNote()),
                "lessons", each(it.lessons(), EditionFileText::lesson),
                "afterwards", each(it.afterwards(), EditionFileText::chapter),
                "unknown", it.unknown()));
    }

    private static <T> List<Map<String, Object>> each(List<T> facts, Function<T, Map<String, Object>> tree) {
        return facts.stream().map(tree).toList();
    }

    private static Map<String, Object> move(Move move) {
        return tree(
                "to", move.to(),
                "on", move.on(),
                "certainty", move.certainty(),
                "note", move.note(),
                "sources", move.sources());
    }

    private static @Nullable Map<String, Object> participants(Participants participants) {
        if (participants.equals(Participants.NONE)) {
            return null;
        }
        return tree(
                "count", participants.count(),
                "diversity", participants.diversity(),
                "territories", each(participants.named(), EditionFileText::participant),
                "unnamed", participants.unnamed());
    }

    private static Map<String, Object> participant(Participant participant) {
        return tree(
                "name", participant.name(),
                "kind", participant.kind(),
                "place", participant.place(),
                "commune", participant.commune(),
                "region", participant.region(),
                "sources", participant.sources());
    }

    private static Map<String, Object> session(Session session) {
        return tree(
                "code", session.code(),
                "step", session.step(),
                "title", session.title(),
                "format", session.format(),
                "applied-format", session.appliedFormat(),
                "on", session.on(),
                "until", session.until(),
                "place", session.place(),
                "theory", session.theory(),
                "applied", session.applied(),
                "themes", session.themes(),
                "certainty", session.certainty(),
                "certainty-note", session.certaintyNote(),
                "sources", session.sources());
    }

    private static Map<String, Object> note(FramingNote note) {
        var fields = note.fields().stream()
                .<@Nullable Object>mapMulti((it, out) -> {
                    out.accept(it.key());
                    out.accept(field(it));
                })
                .toArray();
        return tree("version", note.version(), "status", note.status(), "fields", tree(fields));
    }

    private static Map<String, Object> field(NoteField field) {
        return tree("text", field.text(), "sources", field.sources(), "certainty", field.certainty());
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        return tree(
                "on", chapter.on(),
                "until", chapter.until(),
                "title", chapter.title(),
                "text", chapter.text(),
                "certainty", chapter.certainty(),
                "sources", chapter.sources());
    }

    private static Map<String, Object> lesson(Lesson lesson) {
        return tree(
                "kind", lesson.kind(),
                "number", lesson.number(),
                "title", lesson.title(),
                "text", lesson.text(),
                "sources", lesson.sources(),
                "certainty", lesson.certainty(),
                "themes", lesson.themes());
    }
}
