package org.maillage.pathway;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Text;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;

/**
 * What the page of an edition shows.
 *
 * @param words what else there is to say, as sound HTML; empty when there is nothing
 * @param hasCalendar whether some of its dates are still ahead
 * @param hasCall whether territories can apply for it at this moment
 * @param pages that other modules have of it
 */
record EditionPage(
        Frame frame,
        PublishedEdition edition,
        Template template,
        String words,
        Marks marks,
        EditionThread thread,
        Agenda agenda,
        boolean hasCalendar,
        EditionMap map,
        boolean hasCall,
        List<TellsOfEdition.Page> pages) {

    static EditionPage of(
            PublishedEdition edition,
            String words,
            Template template,
            Map<String, List<String>> tasks,
            LocalDate today,
            String linkedData,
            EditionMap map,
            boolean hasCall,
            List<TellsOfEdition.Page> pages) {
        var marks = Marks.of(edition.sources());
        var agenda = Agenda.of(edition, marks);
        return new EditionPage(
                Frame.of(words(edition.title()), words(edition.summary()))
                        .in(Frame.Section.EDITIONS)
                        .withLinkedData(linkedData),
                edition,
                template,
                Markdown.html(words),
                marks,
                EditionThread.of(edition, template, marks, tasks, today),
                agenda,
                agenda.isAhead(today),
                map,
                hasCall,
                pages);
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

    /** How sure all sessions are, so that it is said once; empty where they differ. */
    String certaintyOfAllSessions() {
        var certainties = edition.sessions().stream()
                .map(it -> it.certainty().key())
                .distinct()
                .toList();
        return certainties.size() == 1 ? certainties.getFirst() : "";
    }

    /** Whether sessions or lessons say which themes they are about. */
    boolean isByTheme() {
        return edition.sessions().stream().anyMatch(it -> !it.themes().isEmpty())
                || edition.lessons().stream().anyMatch(it -> !it.themes().isEmpty());
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

    /** Its life as far as it is known: an archive says on its own line what is not. */
    List<Move> moves() {
        return edition.moves().stream()
                .filter(it -> !archive() || it.certainty() != Certainty.UNKNOWN)
                .toList();
    }

    /** All that is not known, as one paragraph. */
    String unknown() {
        return edition.unknown().stream().map(EditionPage::words).collect(Collectors.joining(" "));
    }

    /** When a chapter of what came after took place; empty when that is not known. */
    String when(Chapter chapter) {
        var until = chapter.until();
        if (chapter.on() == null) {
            return "";
        }
        return until == null
                ? chapter.on().words()
                : Words.say("pathway.from-to", chapter.on().words(), until.words());
    }

    /** The parts of the page, by the ids of their headings, for its menu. */
    List<String> parts() {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("thread", true);
        parts.put("sessions", !edition.sessions().isEmpty());
        parts.put("learnt", !edition.lessons().isEmpty());
        parts.put("participants", hasParticipants());
        parts.put("afterwards", !edition.afterwards().isEmpty());
        parts.put("sources", !marks.lines().isEmpty());
        return parts.keySet().stream().filter(parts::get).toList();
    }

    Map<LessonKind, List<Lesson>> lessons() {
        return edition.lessons().stream()
                .collect(Collectors.groupingBy(
                        Lesson::kind, () -> new EnumMap<>(LessonKind.class), Collectors.toList()));
    }
}
