package org.maillage.capitalisation;

import java.util.List;
import java.util.UUID;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened when, and where it turned. */
@Component
public record Chronology(JdbcClient database, ExperienceSheets sheets) {

    private static final int MOST = 60;

    /**
     * A moment of the chronology.
     *
     * @param happened a partial date as {@link PartialDate} writes it
     * @param turning whether things went otherwise from then on
     */
    public record Moment(UUID id, String happened, String words, boolean turning) {

        /** When it was, in words for the reader. */
        public String when() {
            return PartialDate.parse(happened).words();
        }
    }

    /** Those of a sheet, the first first. */
    public List<Moment> of(SheetId sheet) {
        return database.sql("""
                select id, happened, words, turning
                from capitalisation.moment
                where sheet = :sheet
                order by happened, id
                limit 60
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Moment.class))
                .list();
    }

    /** Adds one; false when a sheet has so many already. */
    public boolean add(SheetId sheet, Moment moment) {
        var added = database.sql("""
                insert into capitalisation.moment (id, sheet, happened, words, turning)
                select :id, :sheet, :happened, :words, :turning
                where (select count(*) from capitalisation.moment where sheet = :sheet) < :most
                """)
                        .paramSource(RecordParams.of(moment)
                                .with("sheet", sheet.value())
                                .with("most", MOST))
                        .update()
                > 0;
        sheets.touch(sheet);
        return added;
    }

    /** Takes one out; false when it is there no more. */
    public boolean remove(SheetId sheet, UUID moment) {
        var removed = database.sql("delete from capitalisation.moment where id = :id and sheet = :sheet")
                        .param("id", moment)
                        .param("sheet", sheet.value())
                        .update()
                > 0;
        sheets.touch(sheet);
        return removed;
    }
}
