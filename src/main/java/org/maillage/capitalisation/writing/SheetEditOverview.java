package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.Chronology;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Measures;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetChapter;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.TellsWriters;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.Writers.Writer;
import org.maillage.capitalisation.writing.SheetEditPage.ChapterRows;
import org.maillage.capitalisation.writing.SheetEditPage.Forms;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts the page together on which a sheet is written. */
@Component
record SheetEditOverview(
        Sections sections,
        Chronology chronology,
        Measures measures,
        SheetDocuments documents,
        Writers writers,
        Addressees addressees,
        List<TellsWriters> tellers) {

    static final FormField<String> OWN_TITLE =
            FormField.line("ownTitle", Section.LONGEST_TITLE).must();

    static final Fields OWN = Fields.of("capitalisation.own", OWN_TITLE);

    /** What of the page was sent and could not be taken; what was not stands as it is kept. */
    record Typed(SentSections sections, Set<String> overtaken, Forms forms, Mistakes mistakes) {

        static Typed nothing(ExperienceSheet sheet) {
            return new Typed(SentSections.none(), Set.of(), empty(sheet), new Mistakes());
        }
    }

    static Forms empty(ExperienceSheet sheet) {
        return new Forms(
                IdentityForm.of(sheet).filled(),
                MomentForm.empty().filled(),
                MeasureForm.empty().filled(),
                OWN.empty());
    }

    Answer show(ExperienceSheet sheet, SignedIn me) {
        return Answer.show("capitalisation/writing/edit", page(sheet, me, Typed.nothing(sheet)));
    }

    /** The page again, with sections that could not be kept. */
    Answer refused(ExperienceSheet sheet, SignedIn me, SentSections sent, Set<String> overtaken) {
        var mistakes = sent.mistakes().seen(overtaken.isEmpty());
        return Answer.refuse(
                "capitalisation/writing/edit",
                page(sheet, me, new Typed(sent, overtaken, empty(sheet), mistakes)),
                mistakes);
    }

    /** The page again, with one of its lesser forms refused. */
    Answer refused(ExperienceSheet sheet, SignedIn me, Forms forms, Filled refused) {
        return Answer.refuse(
                "capitalisation/writing/edit",
                page(sheet, me, new Typed(SentSections.none(), Set.of(), forms, refused.mistakes())),
                refused.mistakes());
    }

    private SheetEditPage page(ExperienceSheet sheet, SignedIn me, Typed typed) {
        var kept = sections.of(sheet.sheetId());
        var names = names(sheet, kept);
        var remarks = remarks(sheet);
        var chapters = unfolded(
                Arrays.stream(SheetChapter.values())
                        .map(it -> chapter(it, sheet, kept, names, typed))
                        .toList(),
                sheet,
                remarks.keySet());
        return new SheetEditPage(
                Frame.of(sheet.title(), say("capitalisation.edit"))
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .withScript("autosave.js")
                        .asPersonal(),
                sheet,
                me.id().toString(),
                writers.of(sheet.sheetId()).stream()
                        .map(it -> names.get(it.person()))
                        .filter(Objects::nonNull)
                        .map(Addressee::name)
                        .toList(),
                chapters,
                chronology.of(sheet.sheetId()),
                measures.of(sheet.sheetId()),
                typed.forms,
                typed.mistakes,
                typed.overtaken,
                documents.of(sheet.sheetId()).size(),
                tellers.stream().flatMap(it -> it.steps(sheet).stream()).toList(),
                remarks);
    }

    private Map<String, List<TellsWriters.Remark>> remarks(ExperienceSheet sheet) {
        var remarks = new HashMap<String, List<TellsWriters.Remark>>();
        tellers.forEach(it -> it.remarks(sheet)
                .forEach((key, said) ->
                        remarks.computeIfAbsent(key, any -> new ArrayList<>()).addAll(said)));
        return remarks;
    }

    /** What is read over is seen whole; else what readers have remarked on, and the first chapter that is not whole. */
    private static List<ChapterRows> unfolded(List<ChapterRows> chapters, ExperienceSheet sheet, Set<String> remarked) {
        var next = chapters.stream().filter(it -> !it.isWhole()).findFirst();
        return chapters.stream()
                .map(it -> !sheet.stage().isOpen()
                                || next.filter(it::equals).isPresent()
                                || it.sections().stream().anyMatch(row -> remarked.contains(row.key()))
                        ? it.unfolded()
                        : it)
                .toList();
    }

    private static ChapterRows chapter(
            SheetChapter chapter, ExperienceSheet sheet, List<Section> kept, Map<UUID, Addressee> names, Typed typed) {
        var rows = kept.stream()
                .filter(it -> it.chapter() == chapter)
                .filter(it -> isShown(it, sheet))
                .sorted(Comparator.comparingInt(Section::place))
                .map(it -> SectionRow.of(
                        it,
                        typed.sections.sent().get(it.key()),
                        saved(it, names),
                        typed.overtaken.contains(it.key()),
                        typed.sections))
                .toList();
        return new ChapterRows(
                chapter,
                rows.stream().filter(it -> !it.leftOut()).toList(),
                rows.stream().filter(SectionRow::leftOut).toList(),
                rows.stream().anyMatch(SectionRow::isWrong));
    }

    /** What is not asked at this maturity is not shown either, unless somebody has written it. */
    private static boolean isShown(Section section, ExperienceSheet sheet) {
        return !section.words().isBlank()
                || section.usual().map(it -> it.isAskedAt(sheet.maturity())).orElse(true);
    }

    private static String saved(Section section, Map<UUID, Addressee> names) {
        var at = section.changedAt();
        if (at == null || section.changedBy() == null) {
            return "";
        }
        var by = names.get(section.changedBy());
        return say(
                "capitalisation.saved", by == null ? say("account.erased") : by.name(), Words.moment(at.toInstant()));
    }

    boolean holdsFigures(ExperienceSheet sheet) {
        return !measures.of(sheet.sheetId()).isEmpty();
    }

    /** Who wrote a section last, and when; empty for nobody. */
    String savedBy(ExperienceSheet sheet, Section section) {
        return saved(section, names(sheet, List.of(section)));
    }

    private Map<UUID, Addressee> names(ExperienceSheet sheet, List<Section> kept) {
        var people = new ArrayList<UUID>();
        writers.of(sheet.sheetId()).stream().map(Writer::person).forEach(people::add);
        kept.stream().map(Section::changedBy).filter(Objects::nonNull).forEach(people::add);
        return addressees.of(people.stream().distinct().toList());
    }
}
