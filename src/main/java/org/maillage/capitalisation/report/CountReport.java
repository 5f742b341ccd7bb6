package org.maillage.capitalisation.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.capitalisation.FindingsOfEdition;
import org.maillage.capitalisation.report.ReportContent.Attended;
import org.maillage.capitalisation.report.ReportContent.ChapterWords;
import org.maillage.capitalisation.report.ReportContent.FindingLine;
import org.maillage.capitalisation.report.ReportContent.FormatLine;
import org.maillage.capitalisation.report.ReportContent.LessonLine;
import org.maillage.capitalisation.report.ReportContent.NeedsLine;
import org.maillage.capitalisation.report.ReportContent.NoteLine;
import org.maillage.capitalisation.report.ReportContent.SessionLine;
import org.maillage.capitalisation.report.ReportContent.ShareLine;
import org.maillage.capitalisation.report.ReportContent.SponsorLine;
import org.maillage.capitalisation.report.ReportContent.TerritoryLine;
import org.maillage.capitalisation.report.ReportContent.ThemeLine;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.Template.Format;
import org.maillage.pathway.Templates;
import org.maillage.programme.Cohorts;
import org.maillage.programme.EditionFigures;
import org.maillage.programme.EditionFigures.SessionCount;
import org.maillage.programme.LearningNeeds;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Programmes;
import org.maillage.shared.Text;
import org.springframework.stereotype.Component;

/** Counts what the report of an edition says at this moment. */
@Component
record CountReport(
        Editions editions,
        Templates templates,
        Programmes programmes,
        Cohorts cohorts,
        LearningNeeds needs,
        EditionFigures figures,
        SheetsOfEdition sheets,
        List<FindingsOfEdition> findings,
        ReportWords words,
        Clock clock) {

    /** The fields of the framing note that frame a report. */
    private static final List<String> FRAMING = List.of("motives", "problem", "target-public", "expected-outputs");

    /** Of fewer people no figure is told: each could be known by it. */
    private static final int FEWEST_PEOPLE = 5;

    ReportContent of(LiveEdition edition) {
        var told = editions.find(edition.id()).orElseThrow().content();
        var programme = programmes.get(edition.programmeSlug());
        var counted = figures.of(edition);
        var formats =
                templates.find(edition.template()).orElseThrow().template().formats();
        return new ReportContent(
                edition.title(),
                edition.programmeTitle(),
                programme.organisedBy(),
                edition.startsOn(),
                edition.endsOn(),
                OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC),
                edition.demonstration(),
                told.sponsors().stream()
                        .map(it -> new SponsorLine(it.name(), it.role()))
                        .toList(),
                edition.noteVersion(),
                framing(told),
                cohorts.places(edition.id()).stream()
                        .map(it -> new TerritoryLine(it.name(), it.structure()))
                        .toList(),
                needs(edition),
                counted.sessions().stream().map(it -> session(it, formats)).toList(),
                formats(counted.sessions(), formats),
                counted.shares().stream()
                        .map(it -> new ShareLine(
                                it.key(),
                                isFew(counted.people()) ? 0 : it.part(),
                                isFew(counted.people()) ? 0 : it.whole(),
                                isFew(counted.people()),
                                it.path()))
                        .toList(),
                told.lessons().stream()
                        .map(it -> new LessonLine(it.title(), it.text()))
                        .toList(),
                findings.stream()
                        .flatMap(it -> it.of(edition.id()).stream())
                        .map(it -> new FindingLine(
                                it.claim(),
                                it.strength(),
                                it.support(),
                                it.nuance(),
                                it.contradict(),
                                it.sheets(),
                                it.sessions(),
                                it.path()))
                        .toList(),
                sheets.of(edition.id()),
                words.of(edition.id()).entrySet().stream()
                        .filter(it -> !it.getValue().words().isEmpty())
                        .map(it -> new ChapterWords(
                                it.getKey().key(), it.getValue().words()))
                        .toList());
    }

    private static boolean isFew(int people) {
        return people < FEWEST_PEOPLE;
    }

    private static List<NoteLine> framing(PublishedEdition edition) {
        var note = edition.framingNote();
        return note == null
                ? List.of()
                : note.fields().stream()
                        .filter(it -> FRAMING.contains(it.key()))
                        .map(it -> new NoteLine(it.label(), it.text()))
                        .toList();
    }

    private NeedsLine needs(LiveEdition edition) {
        var counted = needs.of(edition);
        return new NeedsLine(
                counted.applied(),
                counted.interviewed(),
                counted.themes().stream()
                        .filter(it -> it.asked() + it.confirmed() > 0)
                        .map(it -> new ThemeLine(it.title(), it.asked(), it.confirmed()))
                        .toList());
    }

    private static SessionLine session(SessionCount session, List<Format> formats) {
        var few = session.noted() && isFew(session.expected());
        return new SessionLine(
                session.code(),
                session.title(),
                title(session.format(), formats),
                session.day(),
                session.held(),
                few,
                session.noted() && !few
                        ? new Attended(session.came(), session.expected(), session.wholePairs(), session.pairs())
                        : null,
                session.path());
    }

    private static Text title(String format, List<Format> formats) {
        return formats.stream()
                .filter(it -> it.key().equals(format))
                .map(Format::title)
                .findFirst()
                .orElse(Text.french(format));
    }

    private static List<FormatLine> formats(List<SessionCount> sessions, List<Format> formats) {
        return formats.stream()
                .map(format -> new FormatLine(format.title(), (int) sessions.stream()
                        .filter(it -> Stream.of(it.format(), Objects.requireNonNullElse(it.appliedFormat(), ""))
                                .anyMatch(format.key()::equals))
                        .count()))
                .filter(it -> it.sessions() > 0)
                .toList();
    }
}
