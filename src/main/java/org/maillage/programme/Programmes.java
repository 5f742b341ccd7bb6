package org.maillage.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes of the platform. */
@Repository
public record Programmes(JdbcClient database, Clock clock) {

    /**
     * The programme of this name.
     *
     * @throws NotFound when there is none
     */
    public Programme get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("programme", slug));
    }

    Optional<Programme> find(String slug) {
        return database.sql(
                        "select id, slug, title, words, organiser, contact, version from programme.programme where slug = :slug")
                .param("slug", slug)
                .query(RecordRows.of(Programme.class))
                .optional();
    }

    List<Programme> of(Collection<UUID> ids) {
        return database.sql("""
                select id, slug, title, words, organiser, contact, version
                from programme.programme
                where id = any(:ids)
                order by title collate "fr-x-icu", id
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(RecordRows.of(Programme.class))
                .list();
    }

    /** Whether a programme only shows what the platform can do: all of its editions do. */
    boolean onlyShows(UUID programme) {
        return database.sql("""
                select coalesce(bool_and(demonstration), false) from pathway.edition where programme = :programme
                """)
                .param("programme", programme)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a new programme; false when another has its slug. */
    boolean add(Programme programme) {
        return database.sql("""
                insert into programme.programme (id, slug, title, words, organiser, contact, created_at)
                values (:id, :slug, :title, :words, :organiser, :contact, :now)
                on conflict (slug) do nothing
                """)
                        .paramSource(RecordParams.of(programme).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed it since it was read */
    void save(Programme programme) {
        var written = database.sql("""
                update programme.programme
                set title = :title, words = :words, organiser = :organiser, contact = :contact,
                  version = version + 1
                where id = :id
                and version = :version
                """).paramSource(RecordParams.of(programme)).update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("The programme (%s) has changed.".formatted(programme.slug()));
        }
    }
}
