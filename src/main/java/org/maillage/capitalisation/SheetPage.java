package org.maillage.capitalisation;

import java.util.List;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.Measures.Measure;
import org.maillage.capitalisation.TellsOfSheet.Act;
import org.maillage.capitalisation.TellsOfSheet.Told;
import org.maillage.web.Frame;

/**
 * An experience sheet, as everybody reads it, or as its writers will see it read.
 *
 * @param territoryPath empty where the territory is no known place
 * @param state what is to be known before it is read: a draft, a former version; empty for the version of today
 * @param statePath where the version of today is; empty where this is it, or there is none
 * @param writes whether the reader writes it
 */
public record SheetPage(
        Frame frame,
        String path,
        String kind,
        String title,
        String pitch,
        String territory,
        String territoryPath,
        String period,
        String actors,
        String maturity,
        List<String> authors,
        List<ChapterWords> chapters,
        List<Moment> moments,
        List<Measure> measures,
        List<PublishedSheet.Document> documents,
        Terms terms,
        String state,
        String statePath,
        boolean writes,
        List<Told> told,
        List<Act> acts) {

    /** A chapter, with the moments of the chronology after those of the story and the measures after the results. */
    public record ChapterWords(SheetChapter chapter, String title, List<SectionWords> sections) {}

    /** A section with what is said under it; {@code html} is made of Markdown and safe. */
    public record SectionWords(String key, String title, String html, List<Quote> quotes) {}

    /** Under which terms it is read. */
    public record Terms(String licence, String licenceUrl, String published, String lookAgain, String version) {}
}
