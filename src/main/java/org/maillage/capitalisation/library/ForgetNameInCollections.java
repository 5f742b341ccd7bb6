package org.maillage.capitalisation.library;

import org.maillage.capitalisation.NamesInTexts;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.TakenName;
import org.maillage.capitalisation.WordsAboutSheet;
import org.springframework.stereotype.Component;

/** Takes a name that somebody takes back out of the words on why a sheet stands in collections. */
@Component
record ForgetNameInCollections(NamesInTexts texts) implements WordsAboutSheet {

    @Override
    public void takeOut(SheetId sheet, TakenName gone) {
        texts.takeOut(
                sheet,
                gone,
                "select collection || ' ' || sheet as id, why as words from capitalisation.collected where sheet = :sheet",
                "update capitalisation.collected set why = left(:words, 500) where collection || ' ' || sheet = :id");
    }
}
