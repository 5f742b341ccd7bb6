package org.maillage.capitalisation.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.capitalisation.report.ReportContent.SheetLine;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The experience sheets of an edition that everybody reads. */
@Component
record SheetsOfEdition(JdbcClient database, Clock clock) {

    List<SheetLine> of(UUID edition) {
        return database.sql("""
                select slug, title, territory
                from (
                  select s.slug, p.content ->> 'title' as title, s.territory_name as territory
                  from capitalisation.experience_sheet s
                  join capitalisation.published_sheet p on p.sheet = s.id and p.number = s.published
                  where s.edition = :edition
                  and s.stage <> 'withdrawn'
                  and p.published_at <= :now) read
                order by title collate "fr-x-icu", slug
                limit 500
                """)
                .param("edition", edition)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(SheetLine.class))
                .list();
    }

    /** Those of some sheets that everybody still reads. */
    Set<String> stillRead(Collection<SheetLine> sheets) {
        return Set.copyOf(database.sql("""
                select s.slug
                from capitalisation.experience_sheet s
                where s.slug = any(:slugs)
                and s.published > 0
                and s.stage <> 'withdrawn'
                """)
                .param("slugs", sheets.stream().map(SheetLine::slug).toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list());
    }
}
