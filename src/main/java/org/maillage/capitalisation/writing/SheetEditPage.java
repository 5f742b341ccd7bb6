package org.maillage.capitalisation.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Measures.Measure;
import org.maillage.capitalisation.SheetChapter;
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
 * @param shortOf how many usual sections still say nothing
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
        int shortOf,
        List<Step> steps,
        Map<String, List<Remark>> remarks) {

    /** A chapter with its sections, those that are left out last. */
    record ChapterRows(SheetChapter chapter, List<SectionRow> sections, List<SectionRow> leftOut) {}

    /** The lesser forms of the page, as somebody has filled them. */
    record Forms(Filled identity, Filled moment, Filled measure, Filled own) {}

    /** What readers have said of a section; that of an empty key is about the sheet as a whole. */
    List<Remark> remarks(String key) {
        return remarks.getOrDefault(key, List.of());
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
