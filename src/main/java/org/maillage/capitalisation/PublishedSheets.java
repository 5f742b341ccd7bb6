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
import org.maillage.shared.PageEnd;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody reads: published versions of sheets. Of what people have said they keep no more than which it is, and read
 * it where it stands: what somebody takes back is gone from all of them.
 */
@Component
public record PublishedSheets(JdbcClient database, JsonMapper json, ApplicationEventPublisher events, Clock clock) {

    private static final String ROWS = """
            select s.id, s.slug, p.number, p.licence, p.look_again_on, p.published_at,
              p.content || jsonb_build_object('quotes', coalesce((
                select jsonb_agg(
                  jsonb_build_object('id', q.id, 'section', q.section, 'words', q.words, 'name', q.name, 'part', q.part)
                  order by q.added_at, q.id)
                from capitalisation.quote q
                where q.sheet = p.sheet
                and q.answer = 'agreed'
                and jsonb_exists(p.content -> 'quotes', q.id::text)), '[]')) as content
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
     * @param before where the page before ended; null for the first page
     */
    public List<SheetVersion> latest(@Nullable PageEnd before, int limit) {
        return database.sql(ROWS + "where " + READ_NOW + """
                 and (cast(:at as timestamptz) is null or (p.published_at, s.id) < (:at, :id))
                order by p.published_at desc, s.id desc
                limit :limit
                """)
                .param("at", before == null ? null : before.at(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", before == null ? null : before.id(), java.sql.Types.OTHER)
                .param("limit", limit)
                .query(this::version)
                .list();
    }

    /** Opens the next version of a sheet to everybody, as it is now, and returns its number. */
    public int publish(
            ExperienceSheet sheet, PublishedSheet content, Licence licence, LocalDate lookAgainOn, PersonId by) {
        var number = database.sql("""
                insert into capitalisation.published_sheet
                  (sheet, number, content, licence, look_again_on, published_at, published_by)
                select :sheet, coalesce(max(number), 0) + 1,
                  cast(:content as jsonb) || jsonb_build_object('quotes', to_jsonb(cast(:quotes as text[]))), :licence,
                  :lookAgainOn, :now, :by
                from capitalisation.published_sheet
                where sheet = :sheet
                returning number
                """)
                .param("sheet", sheet.id())
                .param("content", json.writeValueAsString(content))
                .param(
                        "quotes",
                        content.quotes().stream().map(it -> it.id().toString()).toArray(String[]::new))
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

    /**
     * Takes a sheet out of everybody's sight; false when nobody read it.
     *
     * @param why for those who come to its page
     * @param byLead whether those who lead do it, who alone undo it then
     */
    public boolean withdraw(ExperienceSheet sheet, String why, boolean byLead) {
        var withdrawn = database.sql("""
                update capitalisation.experience_sheet
                set stage = 'withdrawn', withdrawn_at = :now, withdrawn_why = :why, withdrawn_by_lead = :byLead,
                  changed_at = :now, version = version + 1
                where id = :sheet
                and published > 0
                and stage <> 'withdrawn'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("why", why)
                        .param("byLead", byLead)
                        .param("sheet", sheet.id())
                        .update()
                > 0;
        if (withdrawn) {
            events.publishEvent(new SheetWithdrawn(sheet.sheetId()));
        }
        return withdrawn;
    }

    /** Shows a sheet to everybody again as it was; false when it is not withdrawn, or by those who lead and not by them now. */
    public boolean bringBack(ExperienceSheet sheet, boolean byLead) {
        var back = database.sql("""
                update capitalisation.experience_sheet
                set stage = 'published', changed_at = :now, version = version + 1
                where id = :sheet
                and stage = 'withdrawn'
                and (:byLead or not withdrawn_by_lead)
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("byLead", byLead)
                        .param("sheet", sheet.id())
                        .update()
                > 0;
        if (back) {
            events.publishEvent(new SheetPublished(sheet.sheetId(), sheet.published()));
        }
        return back;
    }

    /** Lets the writers of a withdrawn sheet write it anew; nobody reads it before it is published again. */
    public boolean writeAnew(ExperienceSheet sheet) {
        return database.sql("""
                update capitalisation.experience_sheet
                set stage = 'draft', published = 0, changed_at = :now, version = version + 1
                where id = :sheet
                and stage = 'withdrawn'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("sheet", sheet.id())
                        .update()
                > 0;
    }

    /** A sheet that everybody read once. */
    public record Withdrawn(String title, OffsetDateTime withdrawnAt, String withdrawnWhy, boolean withdrawnByLead) {}

    /** The sheet of this name, when it was withdrawn and not published since. */
    public Optional<Withdrawn> withdrawn(String slug) {
        return database.sql("""
                select p.content ->> 'title' as title, s.withdrawn_at, s.withdrawn_why, s.withdrawn_by_lead
                from capitalisation.experience_sheet s
                join capitalisation.published_sheet p on p.sheet = s.id
                where s.slug = :slug
                and s.withdrawn_at is not null
                and s.removed_at is null
                and (s.stage = 'withdrawn' or s.published = 0)
                order by p.number desc
                limit 1
                """)
                .param("slug", slug)
                .query(RecordRows.of(Withdrawn.class))
                .optional();
    }

    /** Gives what everybody reads another day on which somebody looks again; false when nobody reads it. */
    public boolean stillTrue(ExperienceSheet sheet, LocalDate lookAgainOn) {
        return database.sql("""
                with shown as (
                  update capitalisation.published_sheet set look_again_on = :on
                  where sheet = :sheet and number = :number
                  returning sheet
                )
                update capitalisation.experience_sheet s set look_again_on = :on, version = s.version + 1
                from shown
                where s.id = shown.sheet
                """)
                        .param("on", lookAgainOn)
                        .param("sheet", sheet.id())
                        .param("number", sheet.published())
                        .update()
                > 0;
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
