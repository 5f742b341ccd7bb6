package org.maillage.evaluation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.account.PersonId;
import org.maillage.shared.Secret;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The crossed views of teams, and the links by which people answer them. */
@Repository
record CrossedViews(JdbcClient database, Clock clock) {

    /** More than a team holds in twenty years. */
    private static final int MOST = 100;

    private static final String ROWS = """
            select v.id, v.team, v.grid, v.title, v.minimum, v.opened_at, v.closed_on, v.example,
              (select array_agg(p.name order by p.number) from evaluation.view_profile p where p.view = v.id) as profiles
            from evaluation.crossed_view v
            """;

    /** A link that is there, for somebody of a profile. */
    record AskedLink(String word, CrossedView view, int profile, boolean used) {

        String path() {
            return path(word);
        }

        static String path(String word) {
            return "/crossed-view/" + word;
        }
    }

    Optional<CrossedView> find(CrossedViewId id) {
        return database.sql(ROWS + "where v.id = :id")
                .param("id", id.value())
                .query(CrossedViews::read)
                .optional();
    }

    /** Those of teams, the newest first. */
    List<CrossedView> of(Collection<UUID> teams) {
        return database.sql(ROWS + "where v.team = any(:teams) order by v.opened_at desc, v.id desc limit :most")
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(CrossedViews::read)
                .list();
    }

    void add(CrossedView view, PersonId author) {
        database.sql("""
                insert into evaluation.crossed_view (id, team, grid, title, minimum, author, opened_at, example)
                values (:id, :team, :grid, :title, :minimum, :author, :now, :example)
                """)
                .param("id", view.id().value())
                .param("team", view.team())
                .param("grid", view.grid())
                .param("title", view.title())
                .param("minimum", view.minimum())
                .param("author", author.value())
                .param("now", OffsetDateTime.now(clock))
                .param("example", view.example())
                .update();
        database.sql("""
                insert into evaluation.view_profile (view, number, name)
                select :view, p.number - 1, p.name
                from unnest(cast(:names as text[])) with ordinality as p (name, number)
                """)
                .param("view", view.id().value())
                .param("names", view.profiles().toArray(String[]::new))
                .update();
    }

    /** Closes one; its links say so from then on. */
    void close(CrossedViewId id) {
        database.sql("update evaluation.crossed_view set closed_on = :today where id = :id and closed_on is null")
                .param("today", Words.today(clock))
                .param("id", id.value())
                .update();
    }

    void remove(CrossedViewId id) {
        database.sql("delete from evaluation.crossed_view where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Makes links for people of a profile; their words are known here alone. */
    List<Secret> link(CrossedViewId id, int profile, int number) {
        var secrets = IntStream.range(0, number).mapToObj(it -> Secret.fresh()).toList();
        database.sql("""
                insert into evaluation.view_link (hash, view, profile)
                select h, :view, :profile
                from unnest(cast(:hashes as bytea[])) h
                """)
                .param("view", id.value())
                .param("profile", profile)
                .param("hashes", secrets.stream().map(Secret::hash).toArray(byte[][]::new))
                .update();
        return secrets;
    }

    Optional<AskedLink> findLink(String word) {
        record Row(UUID view, int profile, boolean used) {}
        return database.sql("select l.view, l.profile, l.used from evaluation.view_link l where l.hash = :hash")
                .param("hash", new Secret(word).hash())
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3)))
                .optional()
                .flatMap(it -> find(new CrossedViewId(it.view()))
                        .map(view -> new AskedLink(word, view, it.profile(), it.used())));
    }

    private static CrossedView read(ResultSet row, int number) throws SQLException {
        return new CrossedView(
                new CrossedViewId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                row.getInt("grid"),
                row.getString("title"),
                row.getInt("minimum"),
                row.getObject("opened_at", OffsetDateTime.class)
                        .atZoneSameInstant(Words.PARIS)
                        .toLocalDate(),
                row.getObject("closed_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("profiles").getArray()),
                row.getBoolean("example"));
    }
}
