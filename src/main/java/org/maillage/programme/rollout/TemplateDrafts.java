package org.maillage.programme.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.pathway.Template;
import org.maillage.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of templates. */
@Repository
record TemplateDrafts(JdbcClient database, JsonMapper json, Clock clock) {

    private static final String ROWS =
            "select id, content, based_on, demonstration, version from programme.template_draft ";
    private static final int MOST = 100;

    /** Keeps a draft that is begun; false when there is one of this template. */
    boolean add(TemplateDraft draft) {
        return database.sql("""
                insert into programme.template_draft (id, slug, based_on, content, demonstration, changed_at, version)
                values (:id, :slug, :basedOn, cast(:content as jsonb), :demonstration, :now, :version)
                on conflict (slug) do nothing
                """)
                        .param("id", draft.id())
                        .param("slug", draft.template().slug())
                        .param("basedOn", draft.basedOn())
                        .param("content", json.writeValueAsString(draft.template()))
                        .param("demonstration", draft.demonstration())
                        .param("now", OffsetDateTime.now(clock))
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    /** @throws NotFound when there is none, or it is not for this reader */
    TemplateDraft get(UUID id, boolean demonstration) {
        return database.sql(ROWS + "where id = :id and demonstration = :demonstration")
                .param("id", id)
                .param("demonstration", demonstration)
                .query(this::draft)
                .optional()
                .orElseThrow(() -> new NotFound("draft of a template", id));
    }

    Optional<TemplateDraft> find(String slug) {
        return database.sql(ROWS + "where slug = :slug")
                .param("slug", slug)
                .query(this::draft)
                .optional();
    }

    /** Those of the demonstration, or all others; the last to be changed first. */
    List<TemplateDraft> list(boolean demonstration) {
        return database.sql(ROWS + "where demonstration = :demonstration order by changed_at desc, id limit :most")
                .param("demonstration", demonstration)
                .param("most", MOST)
                .query(this::draft)
                .list();
    }

    /**
     * Keeps what a draft says now.
     *
     * @throws OptimisticLockingFailureException when it has changed since it was read
     */
    void save(TemplateDraft draft, Template template) {
        changed(
                database.sql("""
                        update programme.template_draft
                        set content = cast(:content as jsonb), changed_at = :now, version = version + 1
                        where id = :id
                        and version = :version
                        """)
                        .param("content", json.writeValueAsString(template))
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update(),
                draft);
    }

    /** @throws OptimisticLockingFailureException when it has changed since it was read */
    void remove(TemplateDraft draft) {
        changed(
                database.sql("delete from programme.template_draft where id = :id and version = :version")
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update(),
                draft);
    }

    private static void changed(int rows, TemplateDraft draft) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("The draft (%s) has changed.".formatted(draft.id()));
        }
    }

    private TemplateDraft draft(ResultSet row, int number) throws SQLException {
        return new TemplateDraft(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("content"), Template.class),
                row.getInt("based_on"),
                row.getBoolean("demonstration"),
                row.getInt("version"));
    }
}
