package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measures stand on what there is: those that need the load tools are built by {@code ./maillage bench} alone, and would go stale unseen. */
@PlatformTest
class MeasuresTest {

    private static final Path MEASURES = Path.of("src", "bench");
    private static final Pattern OURS =
            Pattern.compile("import (?:static )?(org\\.maillage\\.(?!bench\\.)[a-z.]+\\.[A-Z]\\w*)");
    private static final Pattern TABLE = Pattern.compile("(?:from|join|into|update)\\s+([a-z]+\\.[a-z_]+)");

    @Autowired
    JdbcClient database;

    @Test
    void whatTheyImportIsThereForThem() {
        assertThat(named(OURS, ".java"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Modifier.isPublic(Class.forName(it).getModifiers()))
                        .isTrue());
    }

    @Test
    void theTablesThatTheyNameAreThere() {
        assertThat(Stream.of(".sql", ".java").flatMap(it -> named(TABLE, it).stream()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(database.sql("select to_regclass(:table) is not null")
                                .param("table", it)
                                .query(Boolean.class)
                                .single())
                        .isTrue());
    }

    private static List<String> named(Pattern pattern, String ending) {
        try (var walk = Files.walk(MEASURES)) {
            return walk.filter(it -> it.toString().endsWith(ending))
                    .flatMap(it -> pattern.matcher(text(it)).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
