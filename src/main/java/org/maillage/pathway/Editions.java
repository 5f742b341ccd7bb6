package org.maillage.pathway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The editions; saving one publishes the moves that it has made. */
@Repository
public class Editions {

    private static final String ROWS = """
            select e.id, e.template, e.version, e.updated_at,
              e.content, e.programme is not null as run,
              coalesce((select json_agg(to_jsonb(m) order by m.position) from pathway.move m where m.edition = e.id),
                '[]') as moves,
              (select n.content from pathway.framing_note n where n.edition = e.id order by n.version desc limit 1)
                as note,
              coalesce((select json_agg(l.content order by l.place) from pathway.lesson l where l.edition = e.id),
                '[]') as lessons
            from pathway.edition e
            """;

    /** The version of an edition that nobody has changed since it was added: each change is one more. */
    private static final int AS_IT_CAME = 1;

    private static final String PUBLISHED =
            "(e.programme is null or exists (select from pathway.move p where p.edition = e.id and p.position > 1))";

    /** Letters of all rows whose content is kept, so that a page that is asked for again need not read them again. */
    private static final long MOST_LETTERS = 8_000_000;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final List<ToldSessions> told;
    private final Cache<EditionRows, PublishedEdition> contents = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((EditionRows rows, PublishedEdition content) -> rows.letters())
            .build();

    Editions(
            JdbcClient database,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events,
            List<ToldSessions> told) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.told = told;
    }

    public Optional<Edition> findBySlug(String slug) {
        return read(database.sql(ROWS + "where e.slug = :slug").param("slug", slug)).stream()
                .findFirst();
    }

    /** The same, unless it is still prepared by its programme and shown to nobody else. */
    public Optional<Edition> findPublished(String slug) {
        return read(database.sql(ROWS + "where e.slug = :slug and " + PUBLISHED).param("slug", slug)).stream()
                .findFirst();
    }

    public Optional<Edition> find(UUID id) {
        return read(database.sql(ROWS + "where e.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Those that anybody may read: the last to start first, those whose start is not known at the end. */
    List<Edition> list(int limit) {
        return read(database.sql(ROWS + "where not e.demonstration and " + PUBLISHED
                        + " order by e.starts_on desc nulls last, e.slug limit :limit")
                .param("limit", limit));
    }

    public List<Edition> listFrom(UUID template, int limit) {
        return read(database.sql(ROWS + "where e.template = :template and not e.demonstration and " + PUBLISHED
                        + " order by e.starts_on desc nulls last, e.slug limit :limit")
                .param("template", template)
                .param("limit", limit));
    }

    /** What its programme says of an edition besides, as Markdown. */
    String words(String slug) {
        return database.sql("select words from pathway.edition where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    boolean isDemonstration(String slug) {
        return database.sql("select demonstration from pathway.edition where slug = :slug")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    public void add(Edition edition) {
        database.sql("""
                insert into pathway.edition (id, slug, template, kind, content, version, updated_at)
                values (:id, :slug, :template, 'live', '{}', 0, now())
                """)
                .param("id", edition.id().value())
                .param("slug", edition.content().slug())
                .param("template", edition.template())
                .update();
        save(edition);
    }

    /**
     * Writes the edition, its new moves and its new version of the framing note.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    public void save(Edition edition) {
        var content = edition.content();
        var starts = content.starts();
        var ends = content.ends();
        var written = database.sql("""
                update pathway.edition
                set kind = :kind,
                  starts_on = :startsOn,
                  ends_on = :endsOn,
                  content = cast(:content as jsonb),
                  version = version + 1,
                  updated_at = :updatedAt
                where id = :id
                and version = :version
                """)
                .param("kind", content.kind().key())
                .param("startsOn", starts == null ? null : starts.earliest(), java.sql.Types.DATE)
                .param("endsOn", ends == null ? null : ends.latest(), java.sql.Types.DATE)
                .param("content", json.writeValueAsString(content.alone()))
                .param("updatedAt", OffsetDateTime.now(clock))
                .param("id", edition.id().value())
                .param("version", edition.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException(
                    "The edition (%s) has changed since it was read.".formatted(content.slug()));
        }
        new EditionParts(database, json, edition.id()).write(content, clock);
        edition.events().forEach(events::publishEvent);
    }

    private void remove(EditionId id) {
        database.sql("delete from pathway.edition where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Takes in what an archive that came along says by now, as a whole; what somebody has changed of it here since stands.
     *
     * @param said the archive, from the version {@code from} of its template
     */
    public void retell(PublishedEdition said, TemplateVersion from) {
        var there = findBySlug(said.slug()).orElseThrow();
        if (there.version() != AS_IT_CAME
                || there.content().at(said.updatedAt()).equals(said)) {
            return;
        }
        // No edition moves to another version of its template: the new telling is another one in its place.
        remove(there.id());
        add(Edition.open(said, from));
    }

    /** Makes the edition what it was before, moves and framing note included; without a before it goes. */
    public void takeBack(Edition edition, @Nullable PublishedEdition before) {
        if (before == null) {
            remove(edition.id());
            return;
        }
        removeBeyond(edition.id(), before);
        save(Edition.restore(edition.id(), edition.template(), edition.version(), before));
    }

    private void removeBeyond(EditionId id, PublishedEdition before) {
        var note = before.framingNote();
        database.sql("delete from pathway.move where edition = :id and position > :kept")
                .param("id", id.value())
                .param("kept", before.moves().size())
                .update();
        database.sql("delete from pathway.framing_note where edition = :id and version > :kept")
                .param("id", id.value())
                .param("kept", note == null ? 0 : note.version())
                .update();
    }

    private List<Edition> read(StatementSpec question) {
        var rows = question.query(EditionRow::of).list();
        var run = rows.stream().filter(EditionRow::run).map(EditionRow::id).toList();
        var sessions = new HashMap<UUID, String>();
        if (!run.isEmpty()) {
            told.forEach(it -> sessions.putAll(it.toldOf(run)));
        }
        return rows.stream()
                .map(it -> restore(it, it.run() ? sessions.getOrDefault(it.id(), "[]") : null))
                .toList();
    }

    private Edition restore(EditionRow row, @Nullable String sessions) {
        return Edition.restore(
                new EditionId(row.id()),
                row.template(),
                row.version(),
                contents.get(row.said().withSessions(sessions), it -> it.read(json))
                        .at(row.updatedAt().toInstant()));
    }
}
