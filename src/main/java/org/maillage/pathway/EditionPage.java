package org.maillage.pathway;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.LessonKind;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Text;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;

/**
 * What the page of an edition shows.
 *
 * @param words what else there is to say, as sound HTML; empty when there is nothing
 */
record EditionPage(
        Frame frame,
        PublishedEdition edition,
        Template template,
        String words,
        Marks marks,
        EditionThread thread,
        Agenda agenda,
        EditionMap map) {

    static EditionPage of(
            PublishedEdition edition,
            String words,
            Template template,
            LocalDate today,
            String linkedData,
            EditionMap map) {
        var marks = Marks.of(edition.sources());
        return new EditionPage(
                Frame.of(words(edition.title()), words(edition.summary()))
                        .in(Frame.Section.EDITIONS)
                        .withLinkedData(linkedData),
                edition,
                template,
                Markdown.html(words),
                marks,
                EditionThread.of(edition, template, marks, today),
                Agenda.of(edition, template, marks),
                map);
    }

    /** A text in the language of the reader; empty where there is none. */
    static String words(@Nullable Text text) {
        return text == null ? "" : text.toString();
    }

    String path() {
        return EditionCard.path(edition.slug());
    }

    String period() {
        return new EditionCard(edition).period();
    }

    boolean archive() {
        return edition.kind() == Kind.ARCHIVE;
    }

    boolean hasCall() {
        return edition.kind() == Kind.LIVE && edition.status() == Status.CALL_OPEN;
    }

    boolean hasParticipants() {
        return edition.participants().count() != null
                || !edition.participants().named().isEmpty();
    }

    /** The formats that the edition uses, in the order of the template. */
    List<Template.Format> legend() {
        var used = Stream.concat(
                        edition.sessions().stream().flatMap(it -> Stream.of(it.format(), it.appliedFormat())),
                        edition.bands().stream().map(PublishedEdition.Band::format))
                .toList();
        return template.formats().stream().filter(it -> used.contains(it.key())).toList();
    }

    String when(Session session) {
        var on = edition.day(session.on());
        return session.until() == null
                ? on
                : Words.say("pathway.from-to", on, session.until().words());
    }

    Map<LessonKind, List<Lesson>> lessons() {
        return edition.lessons().stream()
                .collect(Collectors.groupingBy(
                        Lesson::kind, () -> new EnumMap<>(LessonKind.class), Collectors.toList()));
    }
}
