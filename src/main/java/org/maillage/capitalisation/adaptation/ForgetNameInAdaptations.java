package org.maillage.capitalisation.adaptation;

import java.util.List;
import java.util.UUID;
import org.maillage.capitalisation.NamesInTexts;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.TakenName;
import org.maillage.capitalisation.WordsAboutSheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a name that somebody takes back out of what was said of adaptations and reuses, and names the sheets that are copies. */
@Component
record ForgetNameInAdaptations(NamesInTexts texts, JdbcClient database) implements WordsAboutSheet {

    @Override
    public void takeOut(SheetId sheet, TakenName gone) {
        texts.takeOut(
                sheet,
                gone,
                "select sheet::text as id, changed as words from capitalisation.adaptation where :sheet in (sheet, parent)",
                """
                update capitalisation.adaptation set changed = left(:words, 4000), version = version + 1
                where sheet::text = :id""");
        texts.takeOut(sheet, gone, """
                select sheet::text as id, outcome_words as words
                from capitalisation.adaptation
                where :sheet in (sheet, parent)""", """
                update capitalisation.adaptation set outcome_words = left(:words, 4000), version = version + 1
                where sheet::text = :id""");
        texts.takeOut(
                sheet,
                gone,
                "select id::text, words from capitalisation.reuse where sheet = :sheet",
                "update capitalisation.reuse set words = left(:words, 1000) where id::text = :id");
    }

    @Override
    public List<SheetId> copies(SheetId sheet) {
        return database.sql("select sheet from capitalisation.adaptation where parent = :parent")
                .param("parent", sheet.value())
                .query((row, number) -> new SheetId(row.getObject(1, UUID.class)))
                .list();
    }
}
