package org.maillage.capitalisation;

import java.util.ArrayList;
import java.util.List;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes names out of texts that stand in tables, each module its own. */
@Component
public record NamesInTexts(JdbcClient database) {

    record Kept(String id, String words) {}

    /**
     * Takes a name out of the texts of a sheet.
     *
     * @param texts a query of {@code id} and {@code words} by {@code :sheet}
     * @param write what puts {@code :words} in the place of those of {@code :id}; it knows how long they may be
     * @return the ids of those that held it
     */
    public List<String> takeOut(SheetId sheet, TakenName gone, String texts, String write) {
        var held = new ArrayList<String>();
        var all = database.sql(texts)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Kept.class))
                .list();
        for (var text : all) {
            var without = gone.outOf(text.words);
            if (!without.equals(text.words)) {
                database.sql(write).param("words", without).param("id", text.id).update();
                held.add(text.id);
            }
        }
        return held;
    }
}
