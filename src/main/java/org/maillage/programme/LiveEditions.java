package org.maillage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.NotFound;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordRows;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the editions that programmes run on the platform. */
@Component
public record LiveEditions(JdbcClient database) {

    private static final String ROWS = """
            select e.id, e.slug, e.content -> 'title' ->> 'fr' as title, e.content -> 'summary' ->> 'fr' as summary,
              e.words, e.programme, p.slug as programme_slug, p.title as programme_title, e.template,
              (select m.status from pathway.move m where m.edition = e.id order by m.position desc limit 1) as status,
              e.starts_on, e.ends_on, e.places_min, e.places_max,
              coalesce((select max(n.version) from pathway.framing_note n where n.edition = e.id), 0) as note_version,
              e.demonstration, e.version
            from pathway.edition e
            join programme.programme p on p.id = e.programme
            """;

    /**
     * The edition of this name.
     *
     * @throws NotFound when no programme runs one
     */
    public LiveEdition get(String slug) {
        return marked(find(slug).orElseThrow(() -> new NotFound("edition", slug)));
    }

    public Optional<LiveEdition> find(String slug) {
        return database.sql(ROWS + "where e.slug = :slug")
                .param("slug", slug)
                .query(LiveEditions::edition)
                .optional();
    }

    /**
     * The edition of this id.
     *
     * @throws NotFound when there is none
     */
    public LiveEdition get(UUID id) {
        return marked(look(id));
    }

    private static LiveEdition marked(LiveEdition edition) {
        if (!edition.isOpen()) {
            Here.markClosed();
        }
        return edition;
    }

    /** The same, for pages that are not about this edition alone. */
    public LiveEdition look(UUID id) {
        return look(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("edition", id));
    }

    /** Those of some ids, in no order, for pages that are not about one of them alone. */
    public List<LiveEdition> look(Collection<UUID> ids) {
        var asked = OneOf.of("e.id", ids);
        return database.sql(ROWS + "where " + asked.sql())
                .param("ids", asked.ids())
                .query(LiveEditions::edition)
                .list();
    }

    /** Lets the page say so when what it is about comes from an edition that only shows what the platform can do. */
    public void mark(@Nullable UUID edition) {
        if (edition != null && !examplesAmong(List.of(edition)).isEmpty()) {
            Here.markDemonstration();
        }
    }

    /** Those of some ids that only show what the platform can do: lists of more than these name them one by one. */
    public Set<UUID> examplesAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : database.sql("select id from pathway.edition where id = any(:ids) and demonstration")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .set();
    }

    /** The editions of a programme, the last to start first. */
    public List<LiveEdition> of(UUID programme, int offset, int limit) {
        return database.sql(
                        ROWS
                                + "where e.programme = :programme order by e.starts_on desc, e.slug offset :offset limit :limit")
                .param("programme", programme)
                .param("offset", offset)
                .param("limit", limit)
                .query(LiveEditions::edition)
                .list();
    }

    private static LiveEdition edition(ResultSet row, int number) throws SQLException {
        var edition = Objects.requireNonNull(RecordRows.of(LiveEdition.class).mapRow(row, number));
        if (edition.demonstration()) {
            // Whatever page comes of it must say so: no page may forget.
            Here.markDemonstration();
        }
        return edition;
    }
}
