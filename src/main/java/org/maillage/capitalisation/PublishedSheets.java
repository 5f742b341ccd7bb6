package org.maillage.capitalisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What everybody reads: published versions of sheets. */
@Component
public record PublishedSheets(JdbcClient database, JsonMapper json, ApplicationEventPublisher events, Clock clock) {

    private static final String ROWS = """
            select s.id, s.slug, p.number, p.content, p.licence, p.look_again_on, p.published_at
            from capitalisation.published_sheet p
            join capitalisation.experience_sheet s on s.id = p.sheet
            """;

    private static final String READ_NOW = "s.published = p.number and s.stage <> 'withdrawn'";

    /** The version that everybody reads; empty when nobody does. */
    public Optional<SheetVersion> find(String slug) {
        return database.sql(ROWS + "where s.slug = :slug and " + READ_NOW)
                .param("slug", slug)
                .query(this::version)
                .optional();
    }

    /** A version of a sheet that is open to everybody. */
    public Optional<SheetVersion> find(String slug, int number) {
        return database.sql(ROWS
                        + "where s.slug = :slug and p.number = :number and s.published > 0 and s.stage <> 'withdrawn'")
                .param("slug", slug)
                .param("number", number)
                .query(this::version)
                .optional();
    }

    /** All versions of a sheet that were ever published, the last first. */
    public List<SheetVersion> all(SheetId sheet) {
        return database.sql(ROWS + "where s.id = :sheet order by p.number desc limit 100")
                .param("sheet", sheet.value())
                .query(this::version)
                .list();
    }

    /**
     * What everybody reads, the last published first.
     *
     * @param before the moment and id that the page before ended with; null for the first page
     */
    public List<SheetVersion> latest(@Nullable Mark before, int limit) {
        return database.sql(ROWS + "where " + READ_NOW + """
                 and (cast(:at as timestamptz) is null or (p.published_at, s.id) < (:at, :id))
                order by p.published_at desc, s.id desc
                limit :limit
                """)
                .param("at", before == null ? null : before.at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", before == null ? null : before.id, java.sql.Types.OTHER)
                .param("limit", limit)
                .query(this::version)
                .list();
    }

    /** Where a page of a list ended. */
    public record Mark(OffsetDateTime at, UUID id) {}

    /** Opens the next version of a sheet to everybody, as it is now, and returns its number. */
    public int publish(
            ExperienceSheet sheet, PublishedSheet content, Licence licence, LocalDate lookAgainOn, PersonId by) {
        var number = database.sql("""
                insert into capitalisation.published_sheet
                  (sheet, number, content, licence, look_again_on, published_at, published_by)
                select :sheet, coalesce(max(number), 0) + 1, cast(:content as jsonb), :licence, :lookAgainOn, :now, :by
                from capitalisation.published_sheet
                where sheet = :sheet
                returning number
                """)
                .param("sheet", sheet.id())
                .param("content", json.writeValueAsString(content))
                .param("licence", licence.key())
                .param("lookAgainOn", lookAgainOn)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .query(Integer.class)
                .single();
        database.sql("""
                update capitalisation.experience_sheet
                set stage = 'published', published = :number, changed_at = :now, version = version + 1
                where id = :sheet
                """)
                .param("number", number)
                .param("now", OffsetDateTime.now(clock))
                .param("sheet", sheet.id())
                .update();
        events.publishEvent(new SheetPublished(sheet.sheetId(), number));
        return number;
    }

    /** Takes a sheet out of everybody's sight; false when nobody read it. */
    public boolean withdraw(ExperienceSheet sheet) {
        var withdrawn = database.sql("""
                update capitalisation.experience_sheet
                set stage = 'withdrawn', changed_at = :now, version = version + 1
                where id = :sheet
                and published > 0
                and stage <> 'withdrawn'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("sheet", sheet.id())
                        .update()
                > 0;
        if (withdrawn) {
            events.publishEvent(new SheetWithdrawn(sheet.sheetId()));
        }
        return withdrawn;
    }

    private SheetVersion version(ResultSet row, int number) throws SQLException {
        return new SheetVersion(
                new SheetId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getInt("number"),
                json.readValue(row.getString("content"), PublishedSheet.class),
                Licence.find(row.getString("licence")).orElseThrow(),
                row.getObject("look_again_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class));
    }
}
