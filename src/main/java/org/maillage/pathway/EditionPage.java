package org.maillage.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Kind;
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
        String slug,
        boolean archive,
        String status,
        String title,
        String lead,
        String words,
        String period,
        boolean hasNote,
        boolean hasCall,
        List<Figure> figures,
        EditionThread thread,
        List<FormatView> legend,
        List<SessionView> sessions,
        Agenda agenda,
        People people,
        EditionMap map,
        List<Sponsor> sponsors,
        List<LessonView.Group> lessons,
        List<String> themes,
        List<Move> moves,
        List<String> unknown,
        List<Marks.Line> sources,
        String templateTitle,
        String templatePath,
        int templateVersion) {

    /** A number of the head of the page. */
    record Figure(String value, String label, String note, List<Marks.Mark> marks) {}

    /** A session in full. */
    record SessionView(
            String code,
            String title,
            String when,
            String formats,
            String theory,
            String applied,
            String place,
            String themes,
            String certainty,
            String certaintyNote,
            List<Marks.Mark> marks) {}

    /** Who took part. */
    record People(String count, String diversity, List<Person> named, String unnamed) {

        boolean none() {
            return count.isEmpty() && named.isEmpty();
        }
    }

    /** A named participant. */
    record Person(String name, String kind, String place, List<Marks.Mark> marks) {}

    /** Who carries the edition. */
    record Sponsor(String name, String role, List<Marks.Mark> marks) {}

    /** A step of the life of the edition. */
    record Move(String status, String when, String note, String certainty, List<Marks.Mark> marks) {}

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
                edition.slug(),
                edition.kind() == Kind.ARCHIVE,
                EditionCard.statusWords(edition.status()),
                words(edition.title()),
                words(edition.summary()),
                Markdown.html(words),
                EditionCard.period(edition),
                edition.framingNote() != null,
                edition.kind() == PublishedEdition.Kind.LIVE && edition.status() == Status.CALL_OPEN,
                edition.figures().stream()
                        .map(it -> new Figure(it.value(), words(it.label()), words(it.note()), marks.at(it.sources())))
                        .toList(),
                EditionThread.of(edition, template, marks, today),
                legend(edition, template),
                edition.sessions().stream()
                        .map(it -> session(edition, it, template, marks))
                        .toList(),
                Agenda.of(edition, template, marks),
                people(edition, marks),
                map,
                edition.sponsors().stream()
                        .map(it -> new Sponsor(it.name(), words(it.role()), marks.at(it.sources())))
                        .toList(),
                LessonView.groups(edition.lessons(), marks),
                template.themes().stream().map(it -> words(it.title())).toList(),
                edition.moves().stream().map(it -> move(it, marks)).toList(),
                edition.unknown().stream().map(EditionPage::words).toList(),
                marks.lines(),
                words(template.title()),
                TemplatePage.path(template),
                template.version());
    }

    static String words(@Nullable Text text) {
        return text == null ? "" : text.toString();
    }

    /** The formats that the edition uses, in the order of the template. */
    private static List<FormatView> legend(PublishedEdition edition, Template template) {
        var used = Stream.concat(
                        edition.sessions().stream().flatMap(it -> Stream.of(it.format(), it.appliedFormat())),
                        edition.bands().stream().map(PublishedEdition.Band::format))
                .filter(Objects::nonNull)
                .toList();
        return template.formats().stream()
                .filter(it -> used.contains(it.key()))
                .map(it -> FormatView.of(it, Marks.of(List.of())))
                .toList();
    }

    private static SessionView session(PublishedEdition edition, Session session, Template template, Marks marks) {
        var until = session.until();
        var on = edition.day(session.on());
        return new SessionView(
                session.code(),
                words(session.title()),
                until == null ? on : Words.say("pathway.from-to", on, until.words()),
                String.join(
                        " · ",
                        Stream.of(session.format(), session.appliedFormat())
                                .filter(Objects::nonNull)
                                .flatMap(it -> template.format(it).stream())
                                .map(it -> words(it.title()))
                                .toList()),
                words(session.theory()),
                words(session.applied()),
                words(session.place()),
                String.join(
                        ", ",
                        session.themes().stream()
                                .flatMap(it -> template.theme(it).stream())
                                .map(it -> words(it.title()))
                                .toList()),
                session.certainty().key(),
                words(session.certaintyNote()),
                marks.at(session.sources()));
    }

    private static People people(PublishedEdition edition, Marks marks) {
        var participants = edition.participants();
        return new People(
                words(participants.count()),
                words(participants.diversity()),
                participants.named().stream()
                        .map(it -> new Person(it.name(), words(it.kind()), words(it.place()), marks.at(it.sources())))
                        .toList(),
                words(participants.unnamed()));
    }

    private static Move move(PublishedEdition.Move move, Marks marks) {
        return new Move(
                EditionCard.statusWords(move.to()),
                PartialDate.wordsOf(move.on()),
                words(move.note()),
                move.certainty().key(),
                marks.at(move.sources()));
    }
}
