package org.maillage.capitalisation.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.SheetId;
import org.maillage.findable.EntriesChanged;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps collections. */
@Component
record SheetCollections(JdbcClient database, ApplicationEventPublisher events, Clock clock) {

    /** A collection holds at most so many sheets. */
    static final int MOST = 60;

    private static final String ROWS = """
            select id, slug, title, words, keeper, published, published_at, version
            from capitalisation.collection
            """;

    /** A sheet in a collection, with a word on why; it is as everybody reads it. */
    record Collected(
            UUID sheet,
            String slug,
            String title,
            String territory,
            @Nullable UUID edition,
            String pitch,
            String why) {}

    Optional<SheetCollection> find(String slug) {
        return database.sql(ROWS + "where slug = :slug and removed_at is null")
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
        return database.sql(
                        ROWS + "where keeper = :keeper and removed_at is null order by made_at desc, id desc limit 100")
                .param("keeper", keeper.value())
                .query(RecordRows.of(SheetCollection.class))
                .list();
    }

    /** Those that somebody threw away not long ago. */
    List<SheetCollection> removedBy(PersonId keeper) {
        return database.sql(
                        ROWS + "where keeper = :keeper and removed_at is not null order by removed_at desc limit 20")
                .param("keeper", keeper.value())
                .query(RecordRows.of(SheetCollection.class))
                .list();
    }

    /** Throws a collection away, which may come back for thirty days; nobody else reads it from now on. */
    void remove(SheetCollection collection) {
        database.sql("""
                update capitalisation.collection set removed_at = :now, published = false, published_at = null,
                  version = version + 1
                where id = :id
                and removed_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", collection.id())
                .update();
        tell(collection);
    }

    /** Brings a collection back, for its keeper alone at first; empty when it is not there any more. */
    Optional<SheetCollection> restore(String slug, PersonId keeper) {
        return database.sql("""
                update capitalisation.collection set removed_at = null, version = version + 1
                where slug = :slug
                and keeper = :keeper
                and removed_at is not null
                returning slug
                """)
                .param("slug", slug)
                .param("keeper", keeper.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(this::find);
    }

    /** Takes out for good what was thrown away before a moment. */
    void forget(OffsetDateTime before) {
        database.sql("delete from capitalisation.collection where removed_at < :before")
                .param("before", before)
                .update();
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
                insert into capitalisation.collection (id, slug, title, words, keeper, published, published_at, made_at)
                values (:id, :slug, :title, :words, :keeper, :published, case when :published then cast(:now as timestamptz) end,
                  :now)
                on conflict (slug) do nothing
                """)
                        .paramSource(RecordParams.of(collection).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    /** Keeps what a collection says; false when somebody else has changed it since. */
    boolean change(SheetCollection to) {
        var changed = database.sql("""
                update capitalisation.collection
                set title = :title, words = :words, published = :published,
                  published_at = case when :published then coalesce(published_at, :now) end, version = version + 1
                where id = :id
                and version = :version
                and removed_at is null
                """)
                        .paramSource(RecordParams.of(to).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
        tell(to);
        return changed;
    }

    /** The sheets of a collection that everybody reads, in the order in which they came. */
    List<Collected> of(SheetCollection collection) {
        return database.sql("""
                select s.id as sheet, s.slug, p.content ->> 'title' as title, p.content ->> 'territoryName' as territory,
                  cast(p.content ->> 'edition' as uuid) as edition,
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
        var put = database.sql("""
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
        tell(collection);
        return put;
    }

    void takeOut(SheetCollection collection, UUID sheet) {
        database.sql("delete from capitalisation.collected where collection = :collection and sheet = :sheet")
                .param("collection", collection.id())
                .param("sheet", sheet)
                .update();
        tell(collection);
    }

    /** What words there are on why published collections hold their sheets, in the order in which these came. */
    Map<UUID, List<String>> whys(Collection<UUID> collections) {
        var whys = new HashMap<UUID, List<String>>();
        database.sql("""
                select c.collection, c.why
                from capitalisation.collected c
                join capitalisation.experience_sheet s on s.id = c.sheet and s.published > 0 and s.stage <> 'withdrawn'
                where c.collection = any(:collections)
                and c.why <> ''
                order by c.added_at, c.sheet
                limit :most
                """)
                .param("most", MOST * collections.size())
                .param("collections", collections.toArray(UUID[]::new))
                .query(row -> {
                    whys.computeIfAbsent(row.getObject("collection", UUID.class), it -> new ArrayList<>())
                            .add(row.getString("why"));
                });
        return whys;
    }

    private void tell(SheetCollection collection) {
        events.publishEvent(new EntriesChanged(
                CollectionEntries.NAME, List.of(collection.id().toString())));
    }
}
