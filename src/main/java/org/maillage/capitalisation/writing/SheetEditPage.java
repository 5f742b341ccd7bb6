package org.maillage.capitalisation.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Measures.Measure;
import org.maillage.capitalisation.SheetChapter;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.TellsWriters.Remark;
import org.maillage.capitalisation.TellsWriters.Step;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The page on which a sheet is written.
 *
 * @param reader whose browser keeps what could not be sent, so that nobody else finds it there
 * @param writers their names
 * @param documents how many there are
 * @param steps what it needs before everybody reads it
 */
record SheetEditPage(
        Frame frame,
        ExperienceSheet sheet,
        String reader,
        List<String> writers,
        List<ChapterRows> chapters,
        List<Moment> moments,
        List<Measure> measures,
        Forms forms,
        Mistakes mistakes,
        Set<String> overtaken,
        int documents,
        List<Step> steps,
        Map<String, List<Remark>> remarks) {

    /**
     * A chapter with its sections, those that are left out last.
     *
     * @param unfolds whether it stands open: what is being written, and what is wrong
     */
    record ChapterRows(SheetChapter chapter, List<SectionRow> sections, List<SectionRow> leftOut, boolean unfolds) {

        int written() {
            return (int) sections.stream().filter(it -> !it.words().isBlank()).count();
        }

        boolean isWhole() {
            return written() == sections.size();
        }

        ChapterRows unfolded() {
            return new ChapterRows(chapter, sections, leftOut, true);
        }
    }

    /** The lesser forms of the page, as somebody has filled them. */
    record Forms(Filled identity, Filled moment, Filled measure, Filled own) {}

    /** What readers have said of a section; that of an empty key is about the sheet as a whole. */
    List<Remark> remarks(String key) {
        return remarks.getOrDefault(key, List.of());
    }

    /** Whether what the sheet is about stands open: while nothing of it is said, and when something is wrong with it. */
    boolean unfoldsCard() {
        return !forms.identity().mistakes().none()
                || !isOpen()
                || (sheet.territoryName().isEmpty() && sheet.began().isEmpty() && sheet.maturity() == null);
    }

    int written() {
        return chapters.stream().mapToInt(ChapterRows::written).sum();
    }

    /** How many sections there are to write. */
    int sections() {
        return chapters.stream().mapToInt(it -> it.sections().size()).sum();
    }

    /** Whether it is told in an interview, for which there are questions on paper. */
    boolean isInterview() {
        return isOpen() && sheet.origin() == SheetOrigin.INTERVIEW;
    }

    boolean isOpen() {
        return sheet.stage().isOpen();
    }

    /** Whether figures have their place; what was typed of one that was refused has too. */
    boolean isMeasured() {
        var maturity = sheet.maturity();
        return (maturity != null && maturity.isMeasured())
                || !forms.measure().mistakes().none();
    }
}
