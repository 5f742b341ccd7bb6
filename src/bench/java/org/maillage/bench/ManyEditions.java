package org.maillage.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.maillage.database.EmbeddedDatabase;

/** A hundred editions like that of the demonstration, with people of their own, some of whom are signed in. */
final class ManyEditions {

    static final String DESK = "/desk";
    static final String BOARD = "/editions/.../board";

    private static final int CATALYSTS = 40;
    private static final int FACILITATORS = 20;
    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private ManyEditions() {}

    /** Writes them into the database of the platform that runs on the folder; nothing where there is no demonstration. */
    static List<Visit> write(Path data, Site site) throws IOException {
        var database = EmbeddedDatabase.join(data);
        try (database;
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var script = Objects.requireNonNull(ManyEditions.class.getResourceAsStream("/many-editions.sql"))) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return visits(connection, site);
        } catch (SQLException e) {
            throw new IllegalStateException("The editions could not be written.", e);
        }
    }

    private static List<Visit> visits(Connection connection, Site site) throws SQLException, IOException {
        var visits = new ArrayList<Visit>();
        for (var walker : rows(connection, """
                select m.person, e.slug, m.place, (select id from programme.session s where s.edition = e.id limit 1)
                from programme.pair_member m
                join pathway.edition e on e.id = m.edition
                where m.until is null
                order by md5(m.person::text)
                limit %d""".formatted(CATALYSTS))) {
            var cookie = signIn(site, walker.getFirst());
            visits.add(new Visit(DESK, DESK, cookie));
            visits.add(new Visit("/editions/.../sessions", "/editions/" + walker.get(1) + "/sessions", cookie));
            visits.add(new Visit("/editions/.../tasks", "/editions/" + walker.get(1) + "/tasks", cookie));
            visits.add(new Visit("/editions/.../cohorts", "/editions/" + walker.get(1) + "/cohorts", cookie));
            visits.add(new Visit("/places/...", "/places/" + walker.get(2), cookie));
            visits.add(new Visit("/sessions/...", "/sessions/" + walker.get(3), cookie));
        }
        for (var facilitator : rows(connection, """
                select r.person, e.slug
                from account.role r
                join programme.cohort c on c.id = r.scope
                join pathway.edition e on e.id = c.edition
                where r.role = 'facilitator'
                order by md5(r.person::text)
                limit %d""".formatted(FACILITATORS))) {
            var cookie = signIn(site, facilitator.getFirst());
            visits.add(new Visit(BOARD, "/editions/" + facilitator.get(1) + "/board", cookie));
        }
        return List.copyOf(visits);
    }

    private static List<List<String>> rows(Connection connection, String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Signs somebody of the demonstration in by one click, and returns the cookie of the session. */
    static String signIn(Site site, String person) throws IOException {
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var page = browser.send(
                    HttpRequest.newBuilder(site.address().resolve("/sign-in")).build(), BodyHandlers.ofString());
            var word = WORD.matcher(page.body());
            if (!word.find()) {
                throw new IllegalStateException("The page for signing in has no form.");
            }
            var form = "_csrf=" + URLEncoder.encode(word.group(1), StandardCharsets.UTF_8) + "&person=" + person;
            browser.send(
                    HttpRequest.newBuilder(URI.create(site.address() + "/sign-in/demonstration"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            return cookies.getCookieStore().getCookies().stream()
                    .filter(it -> it.getName().equals("SESSION"))
                    .map(it -> "SESSION=" + it.getValue())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody could be signed in."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
