package org.maillage.capitalisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps experience sheets as their writers have them before them. */
@Component
public record ExperienceSheets(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select s.id, s.slug, s.kind, s.origin, s.title, s.edition, s.programme, s.territory, s.territory_name,
              s.began, s.ended, s.actors, s.maturity, s.licence, s.licence_bound, s.look_again_on, s.stage, s.published, s.begun_by,
              s.begun_at, s.changed_at, s.version
            from capitalisation.experience_sheet s
            """;

    public Optional<ExperienceSheet> find(String slug) {
        return database.sql(ROWS + "where s.slug = :slug and s.removed_at is null")
                .param("slug", slug)
                .query(RecordRows.of(ExperienceSheet.class))
                .optional();
    }

    /**
     * The sheet of this id.
     *
     * @throws NotFound when there is none
     */
    public ExperienceSheet get(SheetId id) {
        return database.sql(ROWS + "where s.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(ExperienceSheet.class))
                .optional()
                .orElseThrow(() -> new NotFound("experience sheet", id.value()));
    }

    /** Those that somebody writes, the last changed first. */
    public List<ExperienceSheet> writtenBy(PersonId person, int offset, int limit) {
        return database.sql(ROWS + """
                join capitalisation.writer w on w.sheet = s.id
                where w.person = :person
                and s.removed_at is null
                order by s.changed_at desc, s.id
                offset :offset limit :limit
                """)
                .param("person", person.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(RecordRows.of(ExperienceSheet.class))
                .list();
    }

    /** Those that come from an edition, the last changed first. */
    public List<ExperienceSheet> of(UUID edition) {
        return database.sql(
                        ROWS
                                + "where s.edition = :edition and s.removed_at is null order by s.changed_at desc, s.id limit 200")
                .param("edition", edition)
                .query(RecordRows.of(ExperienceSheet.class))
                .list();
    }

    /** Keeps a new sheet; false when there is one of this slug. */
    boolean add(ExperienceSheet sheet) {
        return database.sql("""
                insert into capitalisation.experience_sheet
                  (id, slug, kind, origin, title, edition, programme, territory, territory_name, begun_by, begun_at,
                  changed_at)
                values (:id, :slug, :kind, :origin, :title, cast(:edition as uuid), cast(:programme as uuid),
                  cast(:territory as uuid), :territoryName, :begunBy, :begunAt, :changedAt)
                on conflict (slug) do nothing
                """).paramSource(RecordParams.of(sheet)).update() > 0;
    }

    /** Keeps what a sheet is about; false when somebody else has changed it since. */
    public boolean identify(ExperienceSheet sheet, Identity to) {
        return database.sql("""
                update capitalisation.experience_sheet
                set title = :title, territory = cast(:territory as uuid), territory_name = :territoryName,
                  began = :began, ended = :ended, actors = :actors, maturity = :maturity, licence = :licence,
                  look_again_on = :lookAgainOn, changed_at = :now, version = version + 1,
                  stage = case when stage = 'published' then 'draft' else stage end
                where id = :id
                and version = :version
                """)
                        .param("title", to.title)
                        .param("territory", to.territory, Types.OTHER)
                        .param("territoryName", to.territoryName)
                        .param("began", to.began)
                        .param("ended", to.ended)
                        .param("actors", to.actors)
                        .param("maturity", to.maturity == null ? null : Typed.key(to.maturity))
                        .param("licence", to.licence == null ? null : to.licence.key())
                        .param("lookAgainOn", to.lookAgainOn, Types.DATE)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", sheet.id())
                        .param("version", sheet.version())
                        .update()
                > 0;
    }

    /** Binds a sheet to the licence of what it is made of, for good. */
    public void bind(SheetId sheet, Licence licence) {
        database.sql(
                        "update capitalisation.experience_sheet set licence = :licence, licence_bound = true where id = :id")
                .param("licence", licence.key())
                .param("id", sheet.value())
                .update();
    }

    /** Moves a sheet on; false when somebody else has changed it since. */
    public boolean move(ExperienceSheet sheet, SheetStage to) {
        return database.sql("""
                update capitalisation.experience_sheet
                set stage = :stage, changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("stage", Typed.key(to))
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", sheet.id())
                        .param("version", sheet.version())
                        .update()
                > 0;
    }

    /** Notes that something of a sheet has changed, and that what was published is being written anew. */
    void touch(SheetId sheet) {
        database.sql("""
                update capitalisation.experience_sheet
                set changed_at = :now, stage = case when stage = 'published' then 'draft' else stage end
                where id = :id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", sheet.value())
                .update();
    }

    /** Throws a draft away, which may come back for thirty days; false for one that was ever published, or is read over. */
    public boolean remove(ExperienceSheet sheet) {
        return database.sql("""
                update capitalisation.experience_sheet set removed_at = :now, version = version + 1
                where id = :id
                and published = 0
                and stage = 'draft'
                and removed_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", sheet.id())
                        .update()
                > 0;
    }

    /** Brings a draft back that one of its writers threw away; empty when it is not there any more. */
    public Optional<ExperienceSheet> restore(String slug, PersonId writer) {
        return database.sql("""
                update capitalisation.experience_sheet s set removed_at = null, version = version + 1
                from capitalisation.writer w
                where s.slug = :slug
                and s.removed_at is not null
                and w.sheet = s.id
                and w.person = :person
                returning s.slug
                """)
                .param("slug", slug)
                .param("person", writer.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(this::find);
    }

    /** Drafts that somebody threw away not long ago. */
    public List<ExperienceSheet> removedBy(PersonId writer) {
        return database.sql(ROWS + """
                join capitalisation.writer w on w.sheet = s.id
                where w.person = :person
                and s.removed_at is not null
                order by s.removed_at desc
                limit 20
                """)
                .param("person", writer.value())
                .query(RecordRows.of(ExperienceSheet.class))
                .list();
    }

    /** Takes out for good what was thrown away before a moment, and says how many that were. */
    int forget(OffsetDateTime before) {
        return database.sql("delete from capitalisation.experience_sheet where removed_at < :before")
                .param("before", before)
                .update();
    }

    /** What a sheet is about, as {@link ExperienceSheet} says it. */
    public record Identity(
            String title,
            @Nullable UUID territory,
            String territoryName,
            String began,
            String ended,
            String actors,
            @Nullable Maturity maturity,
            @Nullable Licence licence,
            @Nullable LocalDate lookAgainOn) {}
}
