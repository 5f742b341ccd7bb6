package org.maillage.capitalisation;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.PublishedSheet.Said;
import org.maillage.capitalisation.SheetPage.ChapterWords;
import org.maillage.capitalisation.SheetPage.SectionWords;
import org.maillage.capitalisation.SheetPage.Terms;
import org.maillage.capitalisation.Writers.Writer;
import org.maillage.pathway.PartialDate;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.stereotype.Component;

/** Puts the page of a sheet together, published or not. */
@Component
public record ExperienceSheetOverview(
        DraftOfSheet drafts,
        SheetDocuments documents,
        Writers writers,
        Addressees addressees,
        Perimeters perimeters,
        LiveEditions editions,
        PublishedSheets published,
        SheetPolicy policy,
        List<TellsOfSheet> tellers) {

    private static final Terms NOT_YET = new Terms("", "", "", "", "");

    /** What everybody reads, or a former version of it. */
    SheetPage version(SheetVersion version, @Nullable SignedIn me) {
        var now = version.number() == latest(version);
        return page(
                version.content(),
                version.sheet(),
                version.path(),
                new Terms(
                        say(version.licence().words()),
                        version.licence().url(),
                        Words.day(version.publishedAt()
                                .atZoneSameInstant(Words.PARIS)
                                .toLocalDate()),
                        Words.day(version.lookAgainOn()),
                        say("capitalisation.version", version.number())),
                now ? "" : say("capitalisation.version.former", version.number()),
                now ? "" : version.path(),
                writers.of(version.sheet()).stream()
                        .anyMatch(it -> me != null && it.person().equals(me.id())),
                tellers.stream().flatMap(it -> it.tell(version, me).stream()).toList(),
                tellers.stream().flatMap(it -> it.acts(version, me).stream()).toList());
    }

    private int latest(SheetVersion version) {
        return published.find(version.slug()).map(SheetVersion::number).orElse(version.number());
    }

    /** What would be published at this moment, for whoever may read it. */
    public SheetPage draft(ExperienceSheet sheet, @Nullable SignedIn me) {
        return page(
                drafts.content(sheet),
                sheet.sheetId(),
                sheet.path(),
                NOT_YET,
                say("capitalisation.draft.state"),
                sheet.isPublished() ? sheet.path() : "",
                policy.writes(sheet, me),
                List.of(),
                List.of());
    }

    private SheetPage page(
            PublishedSheet content,
            SheetId sheet,
            String path,
            Terms terms,
            String state,
            String statePath,
            boolean writes,
            List<TellsOfSheet.Told> told,
            List<TellsOfSheet.Act> acts) {
        editions.mark(content.edition());
        var maturity = content.maturity();
        return new SheetPage(
                frame(content, !terms.licence().isEmpty()),
                path,
                say(content.kind().words()),
                content.title(),
                content.words(SectionKey.PITCH),
                content.territoryName(),
                content.territory() == null
                        ? ""
                        : perimeters.paths(List.of(content.territory())).getOrDefault(content.territory(), ""),
                period(content),
                content.actors(),
                maturity == null ? "" : say(maturity.words()),
                authors(sheet),
                chapters(content),
                content.moments(),
                content.measures(),
                documents.shown(sheet, content),
                terms,
                state,
                statePath,
                writes,
                told,
                acts);
    }

    private static Frame frame(PublishedSheet content, boolean open) {
        var pitch = content.words(SectionKey.PITCH);
        var frame = Frame.of(
                        content.title(), pitch.isEmpty() ? say(content.kind().words()) : pitch)
                .in(Frame.Section.LESSONS)
                .under(say("capitalisation.sheets"), "/experience-sheets");
        return open ? frame : frame.asPersonal();
    }

    static String period(PublishedSheet content) {
        if (content.began().isEmpty()) {
            return content.ended().isEmpty()
                    ? ""
                    : PartialDate.parse(content.ended()).words();
        }
        var from = PartialDate.parse(content.began()).words();
        return content.ended().isEmpty() || content.ended().equals(content.began())
                ? from
                : say(
                        "capitalisation.period",
                        from,
                        PartialDate.parse(content.ended()).words());
    }

    private List<String> authors(SheetId sheet) {
        var people = writers.of(sheet);
        Map<UUID, Addressee> names =
                addressees.of(people.stream().map(Writer::person).toList());
        return people.stream()
                .map(it -> names.get(it.person()))
                .filter(Objects::nonNull)
                .map(Addressee::name)
                .toList();
    }

    private static List<ChapterWords> chapters(PublishedSheet content) {
        return Arrays.stream(SheetChapter.values())
                .map(chapter -> new ChapterWords(
                        chapter,
                        say(chapter.words()),
                        content.sections().stream()
                                .filter(it -> chapter
                                        == it.usual().map(SectionKey::chapter).orElse(SheetChapter.MORE))
                                // What stands at the top of the page.
                                .filter(it -> !it.key().equals(SectionKey.PITCH.key()))
                                .map(it -> section(it, content))
                                .toList()))
                .filter(it -> !it.sections().isEmpty()
                        || (it.chapter() == SheetChapter.STORY
                                && !content.moments().isEmpty())
                        || (it.chapter() == SheetChapter.RESULTS
                                && !content.measures().isEmpty()))
                .toList();
    }

    private static SectionWords section(Said said, PublishedSheet content) {
        var title =
                said.title().isEmpty() ? said.usual().map(it -> say(it.words())).orElse("") : said.title();
        return new SectionWords(said.key(), title, Markdown.html(said.words()), content.quotes(said.key()));
    }
}
