package org.maillage.pathway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the templates. */
@Repository
public class Templates {

    private static final int MOST_VERSIONS = 100;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final Cache<UUID, TemplateVersion> versions =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();
    private final Cache<String, Template> contents =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();

    Templates(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public TemplateVersion add(Template template) {
        return add(template, false);
    }

    /**
     * Keeps a version.
     *
     * @param demonstration whether it only shows what the platform can do, and stands in no list of others
     */
    public TemplateVersion add(Template template, boolean demonstration) {
        var added =
                new TemplateVersion(UUID.randomUUID(), template, clock.instant().truncatedTo(ChronoUnit.MICROS));
        database.sql("""
                insert into pathway.template_version (id, slug, version, content, added_at, demonstration)
                values (:id, :slug, :version, cast(:content as jsonb), :addedAt, :demonstration)
                """)
                .param("id", added.id())
                .param("slug", template.slug())
                .param("version", template.version())
                .param("content", json.writeValueAsString(template))
                .param("demonstration", demonstration)
                .param("addedAt", added.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        return added;
    }

    /** The version of this id; it is read once, since a version never changes. */
    public Optional<TemplateVersion> find(UUID id) {
        var found = Optional.ofNullable(versions.getIfPresent(id)).or(() -> read(id));
        found.ifPresent(it -> versions.put(id, it));
        return found;
    }

    private Optional<TemplateVersion> read(UUID id) {
        return database.sql("select id, content, added_at from pathway.template_version where id = :id")
                .param("id", id)
                .query(this::restore)
                .optional();
    }

    public Optional<TemplateVersion> find(String slug, int version) {
        return database.sql("""
                select id, content, added_at
                from pathway.template_version
                where slug = :slug
                and version = :version
                """)
                .param("slug", slug)
                .param("version", version)
                .query(this::restore)
                .optional();
    }

    /**
     * A version of a template, as an address says it.
     *
     * @throws NotFound when there is none
     */
    public TemplateVersion get(String slug, String version) {
        return find(slug, Typed.number(version)).orElseThrow(() -> new NotFound("template", slug + " " + version));
    }

    /** The versions of a template, the newest first. */
    public List<Integer> versions(String slug) {
        return database.sql("""
                select version
                from pathway.template_version
                where slug = :slug
                order by version desc
                limit :limit
                """)
                .param("slug", slug)
                .param("limit", MOST_VERSIONS)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** The newest version of each template, by slug. */
    public List<TemplateVersion> listNewest(int limit) {
        return listNewest(limit, false);
    }

    /**
     * The newest version of each template, by slug.
     *
     * @param demonstration whether those of the demonstration stand among them
     */
    public List<TemplateVersion> listNewest(int limit, boolean demonstration) {
        return database.sql("""
                select distinct on (slug) id, content, added_at
                from pathway.template_version
                where :demonstration or not demonstration
                order by slug, version desc
                limit :limit
                """)
                .param("demonstration", demonstration)
                .param("limit", limit)
                .query(this::restore)
                .list();
    }

    /** Whether a template, or a version of it, is of the demonstration. */
    public boolean isDemonstration(String slug) {
        return database.sql("select exists (select from pathway.template_version where slug = :slug and demonstration)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** Takes a version away again; the database refuses while an edition rests on it. */
    public void remove(UUID id) {
        database.sql("delete from pathway.template_version where id = :id")
                .param("id", id)
                .update();
        versions.invalidate(id);
    }

    private TemplateVersion restore(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getObject("id", UUID.class),
                contents.get(row.getString("content"), it -> json.readValue(it, Template.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
