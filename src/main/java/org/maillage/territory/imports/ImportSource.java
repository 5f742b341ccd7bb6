package org.maillage.territory.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.imports.FileKind.Request;
import org.maillage.shared.Words;
import org.maillage.table.FileSum;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The source that an import ascribes its rows to: the files, and what was said about them.
 *
 * @param key the same for the same files and the same words
 */
record ImportSource(String key, String title, String publisher, String vintage, String licence) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

    static ImportSource of(Request request) {
        var title = String.join(", ", names(request));
        var publisher = request.options().getOrDefault("source", Words.say("territory.import.no-source"));
        var licence = request.options().getOrDefault("licence", Words.say("territory.import.no-licence"));
        var sums = request.files().stream().map(FileSum::sha256).collect(Collectors.joining());
        var year = YEAR.matcher(title);
        return new ImportSource(
                "import-" + digest(sums + publisher + licence),
                title,
                publisher,
                year.find() ? year.group() : Words.say("territory.import.no-vintage"),
                licence);
    }

    /** The names of the files, without their folders. */
    static List<String> names(Request request) {
        return request.files().stream().map(it -> it.toFile().getName()).toList();
    }

    private static String digest(String words) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void insert(JdbcClient database) {
        database.sql("""
                        insert into territory.source (key, title, publisher, vintage, licence, url)
                        values (:key, :title, :publisher, :vintage, :licence, '')
                        on conflict do nothing
                        """)
                .param("key", key)
                .param("title", title)
                .param("publisher", publisher)
                .param("vintage", vintage)
                .param("licence", licence)
                .update();
    }
}
