package org.maillage.evaluation.view;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grids of teams in their versions. */
@Repository
record Grids(JdbcClient database, Clock clock) {

    /** The newest version; empty while the team has none of its own. */
    Optional<Grid> newest(UUID team) {
        return database.sql("select max(g.version) from evaluation.grid g where g.team = :team")
                .param("team", team)
                .query((row, number) -> row.getInt(1))
                .optional()
                .filter(it -> it > 0)
                .map(it -> of(team, it));
    }

    Grid of(UUID team, int version) {
        var example = database.sql(
                        "select g.example from evaluation.grid g where g.team = :team and g.version = :version")
                .param("team", team)
                .param("version", version)
                .query(Boolean.class)
                .single();
        return new Grid(team, version, example, items(team, version));
    }

    private List<GridItem> items(UUID team, int version) {
        return database.sql("""
                select i.item, i.revision, i.axis, i.words
                from evaluation.grid_item i
                where i.team = :team
                and i.version = :version
                order by i.position
                """)
                .param("team", team)
                .param("version", version)
                .query((row, number) -> new GridItem(
                        row.getObject("item", UUID.class),
                        row.getInt("revision"),
                        Typed.one(Axis.class, row.getString("axis")).orElseThrow(),
                        row.getString("words")))
                .list();
    }

    /** Adds a version; false when somebody else has added it meanwhile. */
    boolean add(Grid grid, @Nullable PersonId author) {
        var added = database.sql("""
                insert into evaluation.grid (team, version, example, author, made_at)
                values (:team, :version, :example, :author, :now)
                on conflict do nothing
                """)
                .param("team", grid.team())
                .param("version", grid.version())
                .param("example", grid.example())
                .param("author", author == null ? null : author.value(), java.sql.Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            return false;
        }
        database.sql("""
                insert into evaluation.grid_item (team, version, item, revision, axis, words, position)
                select :team, :version, i.item, i.revision, i.axis, i.words, i.position
                from unnest(cast(:items as uuid[]), cast(:revisions as int[]), cast(:axes as text[]), cast(:words as text[]))
                  with ordinality as i (item, revision, axis, words, position)
                """)
                .param("team", grid.team())
                .param("version", grid.version())
                .param("items", grid.items().stream().map(GridItem::id).toArray(UUID[]::new))
                .param(
                        "revisions",
                        grid.items().stream().map(GridItem::revision).toArray(Integer[]::new))
                .param(
                        "axes",
                        grid.items().stream().map(it -> Typed.key(it.axis())).toArray(String[]::new))
                .param("words", grid.items().stream().map(GridItem::words).toArray(String[]::new))
                .update();
        return true;
    }
}
