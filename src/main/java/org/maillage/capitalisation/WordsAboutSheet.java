package org.maillage.capitalisation;

import java.util.List;

/** What others have written about a sheet, or made of it: a name that is taken back from the sheet goes from there too. */
public interface WordsAboutSheet {

    /** Takes a name out of them, and tells those who wrote them where they would not see it by themselves. */
    void takeOut(SheetId sheet, TakenName gone);

    /** Sheets that began as a copy of it. */
    default List<SheetId> copies(SheetId sheet) {
        return List.of();
    }
}
