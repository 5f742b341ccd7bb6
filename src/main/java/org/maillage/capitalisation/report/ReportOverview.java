package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.report.ReportDraftPage.ChapterRow;
import org.maillage.capitalisation.report.ReportDraftPage.VersionRow;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the pages of reports. */
@Component
record ReportOverview(
        LiveEditions editions,
        CountReport count,
        ReportWords words,
        ReportVersions versions,
        PublishReport publish,
        ReportDocument document,
        SheetsOfEdition sheets,
        Policy policy) {

    /** The report as it stands and as its words are kept. */
    Answer draft(LiveEdition edition, SignedIn me) {
        return draft(edition, me, ReportForm.of(words.of(edition.id())));
    }

    /** The report with words that were not kept. */
    Answer draft(LiveEdition edition, SignedIn me, ReportForm form) {
        var rights = policy.of(me, edition.id());
        var content = count.of(edition);
        var kept = words.of(edition.id());
        var rows = DescribeReport.chapters(
                content,
                edition.path(),
                rights.runsSome() ? ReportLinks.WITHIN : ReportLinks.ANYBODY,
                sheets.stillRead(content.sheets()));
        var page = new ReportDraftPage(
                Frame.of(say("report.title"), edition.title())
                        .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                        .withScript("autosave.js")
                        .asPersonal(),
                edition.path(),
                edition.title(),
                say("report.counted", Words.moment(content.countedAt().toInstant())),
                rows.stream()
                        .filter(it -> it.isCounted()
                                || (rights.runsSome() && isAlwaysWritten(it.chapter()))
                                || (rights.runsSome() && !it.words().isEmpty()))
                        .map(it -> new ChapterRow(
                                it,
                                form.drawn(it.chapter()),
                                kept.getOrDefault(it.chapter(), ReportWords.Written.NOTHING)
                                        .version()))
                        .toList(),
                rights.runsSome(),
                me.id().toString(),
                rights.leads(),
                publish.next(edition),
                versions.of(edition.id()).stream()
                        .filter(it -> it.isRead() || rights.leads())
                        .map(it -> new VersionRow(
                                say("report.version.dated", it.number(), ReportDocument.day(it)),
                                edition.path() + "/report/" + it.number(),
                                !it.isRead()))
                        .toList(),
                form.filled().mistakes());
        return Answer.refuse("capitalisation/report/draft", page, form.filled().mistakes());
    }

    /** Findings and sheets have words once there are some. */
    private static boolean isAlwaysWritten(ReportChapter chapter) {
        return chapter != ReportChapter.FINDINGS && chapter != ReportChapter.SHEETS && chapter != ReportChapter.LESSONS;
    }

    /** What everybody will read once those who lead publish it. */
    Answer preview(LiveEdition edition) {
        var content = count.of(edition);
        var before = versions.latest(edition.id());
        return Answer.show(
                "capitalisation/report/show",
                new ReportPage(
                        Frame.of(say("report.preview"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .under(say("report.title"), edition.path() + "/report")
                                .asPersonal(),
                        edition.title(),
                        publish.next(edition),
                        edition.path() + "/report",
                        say("report.version.next", publish.next(edition)),
                        say("report.counted", Words.moment(content.countedAt().toInstant())),
                        false,
                        chapters(content, edition.path(), ReportLinks.ANYBODY),
                        "",
                        false,
                        true,
                        before.map(it -> DescribeChanges.between(it.content(), content))
                                .orElse(DescribeChanges.NONE),
                        before.map(ReportVersion::number).orElse(0),
                        publish.seal(content)));
    }

    /** A version that was published. */
    Answer show(ReportVersion version, @Nullable SignedIn me) {
        var edition = editions.get(version.edition());
        var rights = policy.of(me, edition.id());
        var content = version.content();
        var before = document.before(version);
        var latest = versions.latestNumber(edition.id());
        var frame = Frame.of(
                        say("report.title.of", content.title()),
                        say("report.version.dated", version.number(), ReportDocument.day(version)))
                .in(Frame.Section.EDITIONS)
                .under(edition.title(), edition.path());
        return Answer.show(
                "capitalisation/report/show",
                new ReportPage(
                        me == null ? frame : frame.asPersonal(),
                        content.title(),
                        version.number(),
                        edition.path() + "/report",
                        say("report.version.dated", version.number(), ReportDocument.day(version)),
                        say("report.counted", Words.moment(content.countedAt().toInstant())),
                        content.demonstration(),
                        chapters(content, edition.path(), rights.runsSome() ? ReportLinks.WITHIN : ReportLinks.ANYBODY),
                        latest > version.number() ? edition.path() + "/report/" + latest : "",
                        !version.isRead(),
                        rights.leads(),
                        before.map(it -> DescribeChanges.between(it.content(), content))
                                .orElse(DescribeChanges.NONE),
                        before.map(ReportVersion::number).orElse(0),
                        0));
    }

    private List<ReportRow> chapters(ReportContent content, String path, ReportLinks links) {
        Set<String> read = sheets.stillRead(content.sheets());
        return DescribeReport.chapters(content, path, links, read).stream()
                .filter(it -> it.isCounted() || !it.words().isEmpty())
                .toList();
    }
}
