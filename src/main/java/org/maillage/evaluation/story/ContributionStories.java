package org.maillage.evaluation.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Contribution stories, drafts and frozen ones. */
@Repository
record ContributionStories(JdbcClient database, JsonMapper json, Clock clock) {

    /** More than a team writes in ten years. */
    private static final int MOST = 200;

    private static final String ROWS = """
            select s.id, s.team, s.about, s.about_name, s.about_path, s.title, s.scope, s.language, s.from_day, s.until_day, s.version,
              %s as content, s.frozen_at, s.example
            from evaluation.contribution_story s
            """;

    private static final String WHOLE = ROWS.formatted("s.content");

    // What all of them say is read by nobody at once.
    private static final String LISTED = ROWS.formatted("null");

    Optional<ContributionStory> find(StoryId id) {
        return database.sql(WHOLE + "where s.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Those of some teams, the latest first, without what they say. */
    List<ContributionStory> of(Collection<UUID> teams) {
        return database.sql(LISTED + "where s.team = any(:teams) order by s.made_at desc, s.id desc limit :most")
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    /** Those that tell of what a page shows, whole or in a part, the latest first. */
    List<ContributionStory> about(String path) {
        return database.sql(LISTED + """
                        where s.id in (
                          select a.id from evaluation.contribution_story a where a.about_path = :path and a.about_path <> ''
                          union
                          select p.story from evaluation.story_part p where p.object_path = :path and p.object_path <> '')
                        order by s.made_at desc, s.id desc
                        limit :most
                        """)
                .param("path", path)
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    /** Adds one; what was added already stays. */
    void add(ContributionStory story, SignedIn me) {
        values(database.sql("""
                insert into evaluation.contribution_story
                  (id, team, about, about_name, about_path, title, scope, language, from_day, until_day, made_by, made_at, example)
                values (:id, :team, :about, :name, :path, :title, :scope, :language, :from, :until, :me, :now, :example)
                on conflict do nothing
                """), story)
                .param("team", story.team())
                .param("me", me.id())
                .param("now", OffsetDateTime.now(clock))
                .param("example", story.example())
                .update();
    }

    /** Changes a draft; false when somebody else has changed or frozen it since. */
    boolean change(ContributionStory story, int version) {
        return values(database.sql("""
                update evaluation.contribution_story
                set about = :about, about_name = :name, about_path = :path, title = :title, scope = :scope, language = :language,
                  from_day = :from, until_day = :until, version = version + 1
                where id = :id
                and version = :version
                and frozen_at is null
                """), story).param("version", version).update() > 0;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, ContributionStory story) {
        return statement
                .param("id", story.id().value())
                .param("about", Typed.key(story.about().kind()))
                .param("name", story.about().name())
                .param("path", story.about().path())
                .param("title", story.title())
                .param("scope", story.scope())
                .param("language", story.language().getLanguage())
                .param("from", story.from())
                .param("until", story.until());
    }

    /** Locks a draft while it is frozen or its parts change places; false when it is frozen already. */
    boolean lock(StoryId id) {
        return database.sql("""
                select s.id from evaluation.contribution_story s where s.id = :id and s.frozen_at is null for update
                """)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Keeps all that a draft says; false when it is frozen already. */
    boolean freeze(StoryId id, StoryContent content, SignedIn me) {
        return database.sql("""
                update evaluation.contribution_story
                set content = cast(:content as jsonb), frozen_at = :now, frozen_by = :me
                where id = :id
                and frozen_at is null
                """)
                        .param("content", json.writeValueAsString(content))
                        .param("now", OffsetDateTime.now(clock))
                        .param("me", me.id())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Takes a draft away; false when it is frozen. */
    boolean remove(StoryId id) {
        return database.sql("delete from evaluation.contribution_story where id = :id and frozen_at is null")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private ContributionStory read(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        return new ContributionStory(
                new StoryId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                new StoryObject(
                        Typed.one(StoryObject.Kind.class, row.getString("about"))
                                .orElseThrow(),
                        row.getString("about_name"),
                        row.getString("about_path"),
                        null),
                row.getString("title"),
                row.getString("scope"),
                Locale.of(row.getString("language")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("version"),
                content == null ? null : json.readValue(content, StoryContent.class),
                row.getObject("frozen_at", OffsetDateTime.class),
                row.getBoolean("example"));
    }
}
