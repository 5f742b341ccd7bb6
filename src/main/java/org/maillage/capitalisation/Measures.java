package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results in figures, of what has been rolled out; the database takes none of anything else. */
@Component
public record Measures(JdbcClient database, ExperienceSheets sheets, Clock clock) {

    private static final int MOST = 30;

    /**
     * A figure among the results.
     *
     * @param figure with its unit, as people write it
     * @param source where it comes from, with its year
     */
    public record Measure(UUID id, String what, String figure, String source) {}

    /** Those of a sheet, the first added first. */
    public List<Measure> of(SheetId sheet) {
        return database.sql("""
                select id, what, figure, source
                from capitalisation.measure
                where sheet = :sheet
                order by added_at, id
                limit 30
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Measure.class))
                .list();
    }

    /** Adds one; false when a sheet has so many already. */
    public boolean add(SheetId sheet, Measure measure) {
        var added = database.sql("""
                insert into capitalisation.measure (id, sheet, what, figure, source, added_at)
                select :id, :sheet, :what, :figure, :source, :now
                where (select count(*) from capitalisation.measure where sheet = :sheet) < :most
                """)
                        .paramSource(RecordParams.of(measure)
                                .with("sheet", sheet.value())
                                .with("now", OffsetDateTime.now(clock))
                                .with("most", MOST))
                        .update()
                > 0;
        sheets.touch(sheet);
        return added;
    }

    /** Takes one out; false when it is there no more. */
    public boolean remove(SheetId sheet, UUID measure) {
        var removed = database.sql("delete from capitalisation.measure where id = :id and sheet = :sheet")
                        .param("id", measure)
                        .param("sheet", sheet.value())
                        .update()
                > 0;
        sheets.touch(sheet);
        return removed;
    }
}
