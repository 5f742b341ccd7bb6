package org.maillage.capitalisation.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Text;

/**
 * What a report says: figures as they were counted at a moment, and the words between them. Kept as it is with each version.
 *
 * @param organiser who organises the programme, as it is named
 * @param noteVersion of the framing note; 0 without one
 * @param framing what the framing note says of motives, problem, public and outputs
 * @param sessions all that were not cancelled
 * @param words of those who run the edition, by chapter
 */
record ReportContent(
        String title,
        String programme,
        String organiser,
        LocalDate startsOn,
        LocalDate endsOn,
        OffsetDateTime countedAt,
        boolean demonstration,
        List<SponsorLine> sponsors,
        int noteVersion,
        List<NoteLine> framing,
        List<TerritoryLine> territories,
        NeedsLine needs,
        List<SessionLine> sessions,
        List<FormatLine> formats,
        List<ShareLine> shares,
        List<LessonLine> lessons,
        List<FindingLine> findings,
        List<SheetLine> sheets,
        List<ChapterWords> words) {

    ReportContent {
        sponsors = List.copyOf(sponsors);
        framing = List.copyOf(framing);
        territories = List.copyOf(territories);
        sessions = List.copyOf(sessions);
        formats = List.copyOf(formats);
        shares = List.copyOf(shares);
        lessons = List.copyOf(lessons);
        findings = List.copyOf(findings);
        sheets = List.copyOf(sheets);
        words = List.copyOf(words);
    }

    /** The same, counted at another moment. */
    ReportContent countedAt(OffsetDateTime moment) {
        return new ReportContent(
                title,
                programme,
                organiser,
                startsOn,
                endsOn,
                moment,
                demonstration,
                sponsors,
                noteVersion,
                framing,
                territories,
                needs,
                sessions,
                formats,
                shares,
                lessons,
                findings,
                sheets,
                words);
    }

    /** What was written of a chapter; empty for nothing. */
    String wordsOf(ReportChapter chapter) {
        return words.stream()
                .filter(it -> it.chapter().equals(chapter.key()))
                .map(ChapterWords::words)
                .findFirst()
                .orElse("");
    }

    record SponsorLine(String name, Text role) {}

    record NoteLine(Text label, Text text) {}

    record TerritoryLine(String name, String structure) {}

    /** What the territories want to learn, in numbers of territories. */
    record NeedsLine(int applied, int interviewed, List<ThemeLine> themes) {

        NeedsLine {
            themes = List.copyOf(themes);
        }
    }

    record ThemeLine(Text title, int asked, int confirmed) {}

    /**
     * A session.
     *
     * @param attendance who came; null where nobody has noted it, or where so few were expected that a person could be known
     */
    record SessionLine(
            String code,
            String title,
            Text format,
            @Nullable LocalDate day,
            boolean held,
            boolean few,
            @Nullable Attended attendance,
            String path) {}

    record Attended(int came, int expected, int wholePairs, int pairs) {}

    /** How many sessions have a format, as their own or as that of their applied part. */
    record FormatLine(Text title, int sessions) {}

    /** @param few whether so few people are in it that their share is not told */
    record ShareLine(String key, long part, long whole, boolean few, String path) {}

    record LessonLine(Text title, Text text) {}

    /**
     * A finding, with the territories that were heard of it and how much of its evidence comes from the edition.
     *
     * @param strength key of its words, as it was then
     */
    record FindingLine(
            Text claim,
            String strength,
            int support,
            int nuance,
            int contradict,
            int sheets,
            int sessions,
            String path) {}

    record SheetLine(String slug, String title, String territory) {}

    record ChapterWords(String chapter, String words) {}
}
