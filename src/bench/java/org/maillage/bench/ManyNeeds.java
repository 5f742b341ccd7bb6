package org.maillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maillage.database.EmbeddedDatabase;

/** A hundred thousand offers all over the country, and a team that asks what may help its needs. */
final class ManyNeeds {

    static final String MATCHES = "/needs/.../matches";

    private ManyNeeds() {}

    /** Writes them into the database of the platform that runs on the folder; nothing where there is no demonstration. */
    static List<Visit> write(Path data, Site site) throws IOException {
        var database = EmbeddedDatabase.join(data);
        try (database;
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var script = Objects.requireNonNull(ManyNeeds.class.getResourceAsStream("/many-needs.sql"))) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return visits(connection, site);
        } catch (SQLException e) {
            throw new IllegalStateException("The needs could not be written.", e);
        }
    }

    private static List<Visit> visits(Connection connection, Site site) throws SQLException, IOException {
        var visits = new ArrayList<Visit>();
        var cookie = "";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select keeper, id
                        from exchange.need
                        where id in (select md5('need-' || i)::uuid from generate_series(1, 300) i)
                        order by id""")) {
            while (found.next()) {
                if (cookie.isEmpty()) {
                    cookie = ManyEditions.signIn(site, found.getString(1));
                }
                visits.add(new Visit(MATCHES, "/needs/" + found.getString(2) + "/matches", cookie));
            }
        }
        return List.copyOf(visits);
    }
}
