package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.maillage.account.SignedIn;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of the team of Redon, read in as a keeper does who takes what the platform guesses of their columns. */
record TeamFiles(MockMvcTester browser, JdbcClient database, Directory directory, WorkOnImports workOnImports) {

    private static final Pattern SELECT =
            Pattern.compile("<select class=\"form-select\" name=\"(column-[0-9]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]+)\" selected");

    /** Sends a table, confirms the guess, and has it read; returns the path of the import. */
    String look(String table, String... more) {
        return look("liste.csv", table.getBytes(StandardCharsets.UTF_8), more);
    }

    String look(String name, byte[] bytes, String... more) {
        var path = send(name, bytes);
        if (database.sql("select exists (select from directory.import where state = 'mapping')")
                .query(Boolean.class)
                .single()) {
            var fields = guess(path);
            fields.addAll(List.of(more));
            assertThat(new People(browser).send(KEEPER, path + "/mapping", fields.toArray(String[]::new)))
                    .hasStatus(302);
        }
        workOnImports.work();
        return path;
    }

    String send(String name, byte[] bytes) {
        var answer = browser.post()
                .uri("/directory/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("owner", directory.territory(REDON).toString())
                .param("visibility", "territory")
                .locale(java.util.Locale.FRENCH)
                .with(user(new SignedIn(KEEPER, "x", null)))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    /** The mapping as it was guessed, as the form sends it. */
    List<String> guess(String path) {
        var body = body(page(path));
        var fields = new ArrayList<>(List.of("source", "Liste", "visibility", "territory"));
        SELECT.matcher(body).results().forEach(it -> {
            var option = CHOSEN.matcher(it.group());
            if (option.find()) {
                fields.addAll(List.of(it.group(1), option.group(1)));
            }
        });
        return fields;
    }

    /** Applies an import that was looked at. */
    void apply(String path) {
        assertThat(new People(browser).send(KEEPER, path + "/apply")).hasStatus(302);
        workOnImports.work();
    }

    /** Reads a table in, to the end. */
    String take(String table, String... more) {
        var path = look(table, more);
        apply(path);
        return path;
    }

    MvcTestResult page(String path) {
        return new People(browser).page(KEEPER, path);
    }

    MvcTestResult post(String path, String... fields) {
        return new People(browser).send(KEEPER, path, fields);
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> actors(String columns) {
        return strings("select concat_ws('|', " + columns + ") from directory.organisation o order by name, street");
    }

    List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
