package org.maillage.capitalisation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of sheets, and what they said before. */
@Component
public record Sections(JdbcClient database, ExperienceSheets sheets, Clock clock) {

    private static final int MOST_OWN = 30;

    private static final String ROWS = """
            select key, place, title, words, left_out, version, changed_by, changed_at
            from capitalisation.section
            """;

    /** Those of a sheet in their order. */
    public List<Section> of(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet order by place, key limit 100")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Section.class))
                .list();
    }

    public Optional<Section> find(SheetId sheet, String key) {
        return database.sql(ROWS + "where sheet = :sheet and key = :key")
                .param("sheet", sheet.value())
                .param("key", key)
                .query(RecordRows.of(Section.class))
                .optional();
    }

    /** Lays out the usual structure of a new sheet, with what some sections say already. */
    void layOut(ExperienceSheet sheet, Map<SectionKey, String> words) {
        for (var key : SectionKey.values()) {
            var said = words.getOrDefault(key, "");
            insert(
                    sheet.sheetId(),
                    key.key(),
                    key.place(),
                    "",
                    said,
                    said.isEmpty() && key.isLeftOutOf(sheet.kind()),
                    said.isEmpty() ? null : sheet.begunBy());
        }
    }

    /** Adds a section of its own at the end, and returns its key; empty when a sheet has so many already. */
    public Optional<String> add(SheetId sheet, String title, String words, PersonId by) {
        // Two who add one at the same moment wait here for one another.
        database.sql("select id from capitalisation.experience_sheet where id = :sheet for update")
                .param("sheet", sheet.value())
                .query(UUID.class)
                .list();
        var number = database.sql("""
                select coalesce(max(split_part(key, '-', 2)::int), 0) + 1
                from capitalisation.section
                where sheet = :sheet
                and key like 'own-%'
                """)
                .param("sheet", sheet.value())
                .query(Integer.class)
                .single();
        if (number > MOST_OWN) {
            return Optional.empty();
        }
        var key = "own-" + number;
        insert(sheet, key, 100 + number, title, words, false, by.value());
        sheets.touch(sheet);
        return Optional.of(key);
    }

    /** Adds a section of its own that a new sheet surely has room for. */
    public void mustAdd(SheetId sheet, String title, String words, PersonId by) {
        if (add(sheet, title, words, by).isEmpty()) {
            throw new IllegalStateException("The sheet %s has too many sections.".formatted(sheet.value()));
        }
    }

    private void insert(
            SheetId sheet, String key, int place, String title, String words, boolean leftOut, @Nullable UUID by) {
        database.sql("""
                insert into capitalisation.section (sheet, key, place, title, words, left_out, changed_by, changed_at)
                values (:sheet, :key, :place, :title, :words, :leftOut, :by, :now)
                """)
                .param("sheet", sheet.value())
                .param("key", key)
                .param("place", place)
                .param("title", title)
                .param("words", words)
                .param("leftOut", leftOut)
                .param("by", by, Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Keeps what a section says now, and what it said before; false when somebody else has changed it since it was read. */
    public boolean keep(SheetId sheet, Section to, PersonId by) {
        var kept = database.sql("""
                with before as (
                  select sheet, key, version, title, words, changed_by, changed_at
                  from capitalisation.section
                  where sheet = :sheet and key = :key and version = :version
                  for update
                ), former as (
                  insert into capitalisation.former_words (sheet, key, version, title, words, written_by, written_at)
                  select sheet, key, version, title, words, changed_by, changed_at
                  from before
                  where words not in ('', :words)
                )
                update capitalisation.section s
                set title = :title, words = :words, left_out = :leftOut, version = s.version + 1, changed_by = :by,
                  changed_at = :now
                from before
                where s.sheet = before.sheet
                and s.key = before.key
                """)
                        .param("sheet", sheet.value())
                        .param("key", to.key())
                        .param("version", to.version())
                        .param("title", to.title())
                        .param("words", to.words())
                        .param("leftOut", to.leftOut())
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
        if (kept) {
            thin(sheet, to.key());
            sheets.touch(sheet);
        }
        return kept;
    }

    /** What autosave has kept within one quarter of an hour by one hand becomes its last state alone. */
    private void thin(SheetId sheet, String key) {
        database.sql("""
                delete from capitalisation.former_words f
                using capitalisation.former_words later
                where f.sheet = :sheet and f.key = :key
                and later.sheet = f.sheet and later.key = f.key and later.version > f.version
                and later.written_by is not distinct from f.written_by
                and later.written_at < f.written_at + interval '15 minutes'
                """).param("sheet", sheet.value()).param("key", key).update();
    }

    /** What a section said before, the last first. */
    public List<FormerWords> formerWords(SheetId sheet, String key) {
        return database.sql("""
                select version, title, words, written_by, written_at
                from capitalisation.former_words
                where sheet = :sheet
                and key = :key
                order by version desc
                limit 50
                """)
                .param("sheet", sheet.value())
                .param("key", key)
                .query(RecordRows.of(FormerWords.class))
                .list();
    }

    /** What a section said, until somebody wrote over it. */
    public record FormerWords(
            int version,
            String title,
            String words,
            @Nullable UUID writtenBy,
            @Nullable OffsetDateTime writtenAt) {}
}
