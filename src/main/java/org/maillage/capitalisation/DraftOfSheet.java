package org.maillage.capitalisation;

import org.springframework.stereotype.Component;

/** Reads a sheet as its writers have it, as it would be published at this moment: with the quotes that are agreed to. */
@Component
public record DraftOfSheet(
        Sections sections, Chronology chronology, Measures measures, Quotes quotes, SheetDocuments documents) {

    public PublishedSheet content(ExperienceSheet sheet) {
        return PublishedSheet.of(
                sheet,
                sections.of(sheet.sheetId()),
                chronology.of(sheet.sheetId()),
                measures.of(sheet.sheetId()),
                quotes.agreed(sheet.sheetId()),
                documents.of(sheet.sheetId()));
    }
}
