package org.maillage.capitalisation.drafts;

import java.util.List;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.capitalisation.drafts.BroughtTable.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of each row of a table that somebody has brought: never a published sheet, and none twice. */
@Component
class KeepBroughtTable {

    private final BroughtTables tables;
    private final BeginSheet beginSheet;
    private final Sections sections;

    KeepBroughtTable(BroughtTables tables, BeginSheet beginSheet, Sections sections) {
        this.tables = tables;
        this.beginSheet = beginSheet;
        this.sections = sections;
    }

    /** A row as a sheet: what it is called, where it was, and what it says. */
    record RowSheet(Row row, String title, String territory, PlacedText placed) {}

    /** Begins a sheet with each of these, and returns how many. */
    @Transactional
    public int keep(BroughtTable table, List<RowSheet> rows, PersonId by) {
        var taken = tables.taken(table, by);
        var fresh = rows.stream().filter(it -> !taken.contains(it.row.key())).toList();
        for (var it : fresh) {
            var sheet = beginSheet.begin(
                    SheetKind.EXPERIENCE,
                    SheetOrigin.TABLE,
                    it.title,
                    new From(null, null, null, it.territory),
                    it.placed.sections(),
                    by,
                    Part.AUTHOR);
            it.placed.own().forEach(own -> sections.mustAdd(sheet.sheetId(), own.title(), own.words(), by));
            tables.take(it.row, sheet.sheetId(), by);
        }
        tables.remove(table);
        return fresh.size();
    }
}
