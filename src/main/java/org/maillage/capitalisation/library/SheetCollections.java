package org.maillage.capitalisation.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.SheetId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps collections. */
@Component
record SheetCollections(JdbcClient database, Clock clock) {

    /** A collection holds at most so many sheets. */
    static final int MOST = 60;

    private static final String ROWS = """
            select id, slug, title, words, keeper, published, version
            from capitalisation.collection
            """;

    /** A sheet in a collection, with a word on why; it is as everybody reads it. */
    record Collected(UUID sheet, String slug, String title, String territory, String pitch, String why) {}

    Optional<SheetCollection> find(String slug) {
        return database.sql(ROWS + "where slug = :slug")
                .param("slug", slug)
                .query(RecordRows.of(SheetCollection.class))
                .optional();
    }

    /** Those that everybody reads, the last made first. */
    List<SheetCollection> published(int offset, int limit) {
        return database.sql(ROWS + "where published order by made_at desc, id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(RecordRows.of(SheetCollection.class))
                .list();
    }

    /** Those that somebody keeps, the last made first. */
    List<SheetCollection> keptBy(PersonId keeper) {
        return database.sql(ROWS + "where keeper = :keeper order by made_at desc, id desc limit 100")
                .param("keeper", keeper.value())
                .query(RecordRows.of(SheetCollection.class))
                .list();
    }

    /** Those that everybody reads and that hold a sheet. */
    List<SheetCollection> holding(SheetId sheet) {
        return database.sql(ROWS + """
                where published
                and id in (select collection from capitalisation.collected where sheet = :sheet)
                order by made_at desc, id desc
                limit 20
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(SheetCollection.class))
                .list();
    }

    /** Keeps a new collection; false when there is one of this slug. */
    boolean add(SheetCollection collection) {
        return database.sql("""
                insert into capitalisation.collection (id, slug, title, words, keeper, published, made_at)
                values (:id, :slug, :title, :words, :keeper, :published, :now)
                on conflict (slug) do nothing
                """)
                        .paramSource(RecordParams.of(collection).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    /** Keeps what a collection says; false when somebody else has changed it since. */
    boolean change(SheetCollection to) {
        return database.sql("""
                update capitalisation.collection
                set title = :title, words = :words, published = :published, version = version + 1
                where id = :id
                and version = :version
                """).paramSource(RecordParams.of(to)).update() > 0;
    }

    /** The sheets of a collection that everybody reads, in the order in which they came. */
    List<Collected> of(SheetCollection collection) {
        return database.sql("""
                select s.id as sheet, s.slug, p.content ->> 'title' as title, p.content ->> 'territoryName' as territory,
                  coalesce((
                    select said ->> 'words' from jsonb_array_elements(p.content -> 'sections') said
                    where said ->> 'key' = 'pitch'), '') as pitch, c.why
                from capitalisation.collected c
                join capitalisation.experience_sheet s on s.id = c.sheet and s.stage <> 'withdrawn'
                join capitalisation.published_sheet p on p.sheet = s.id and p.number = s.published
                where c.collection = :collection
                order by c.added_at, s.id
                limit :most
                """)
                .param("collection", collection.id())
                .param("most", MOST)
                .query(RecordRows.of(Collected.class))
                .list();
    }

    /** Puts a sheet into a collection, or says anew why it is there; false when the collection is full. */
    boolean put(SheetCollection collection, SheetId sheet, String why) {
        return database.sql("""
                insert into capitalisation.collected (collection, sheet, why, added_at)
                select :collection, :sheet, :why, :now
                where (select count(*) from capitalisation.collected where collection = :collection) < :most
                on conflict (collection, sheet) do update set why = excluded.why
                """)
                        .param("collection", collection.id())
                        .param("sheet", sheet.value())
                        .param("why", why)
                        .param("now", OffsetDateTime.now(clock))
                        .param("most", MOST)
                        .update()
                > 0;
    }

    void takeOut(SheetCollection collection, UUID sheet) {
        database.sql("delete from capitalisation.collected where collection = :collection and sheet = :sheet")
                .param("collection", collection.id())
                .param("sheet", sheet)
                .update();
    }
}
