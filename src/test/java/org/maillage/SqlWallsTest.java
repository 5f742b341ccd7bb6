package org.maillage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.shared.Owns;
import org.springframework.modulith.ApplicationModule;

/** The walls between modules hold in SQL too: who writes a table, and who may read it. */
class SqlWallsTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern CREATED =
            Pattern.compile("create (?:unlogged )?table (?:if not exists )?([a-z_]+\\.[a-z_]+)");
    private static final Pattern DROPPED = Pattern.compile("drop table ([a-z_]+\\.[a-z_]+)");
    private static final Pattern MOVED = Pattern.compile("alter table ([a-z_]+)\\.([a-z_]+) set schema ([a-z_]+)");
    private static final Pattern TEXTS = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final String WRITING = "(insert into|update|delete from|merge into|truncate|copy)\\s+";

    private final Map<String, Package> modules = modules();
    private final Map<String, String> owners = owners();

    @Test
    void everyTableHasOneOwnerInTheModuleOfItsSchema() throws IOException {
        assertThat(owners.keySet()).containsExactlyInAnyOrderElementsOf(tables());
        owners.forEach((table, owner) -> assertThat(table.substring(0, table.indexOf('.')))
                .as(table)
                .isEqualTo(owner.replaceFirst("\\..*", "")));
    }

    @Test
    void onlyItsOwnerWritesATable() {
        assertThat(uses(WRITING).filter(it -> !mayWrite(it.module, it.table))).isEmpty();
    }

    @Test
    void readersFollowTheArrowsOfTheModulesAndNobodyReadsFromAModuleInsideItsOwn() {
        assertThat(uses("").filter(it -> !mayRead(it.module, it.table))).isEmpty();
    }

    @Test
    void whoWritesPastAnOwnerHasAReason() {
        modules.values().stream()
                .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Owns.class)))
                .filter(it -> it.alsoWrittenBy().length > 0)
                .forEach(it -> {
                    assertThat(it.because()).as(List.of(it.value()).toString()).isNotBlank();
                    assertThat(it.alsoWrittenBy())
                            .allSatisfy(module -> assertThat(uses(WRITING))
                                    .as("%s, which %s writes", List.of(it.value()), module)
                                    .anyMatch(use -> use.module.equals(module)
                                            && List.of(it.value()).contains(use.table)));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "select id from programme.place where id = 1"           | programme.place | false
            "update programme.place set name = ''"                  | programme.place | true
            "insert into programme.place (id)\\n values (1)"        | programme.place | true
            "on programme.place for update"                         | programme.place | false
            "programme.placement"                                   | programme.place | false
            "programme.place.title"                                 | programme.place | false
            "say(programme.place-gone)"                             | programme.place | false
            """)
    void aUseIsKnownByItsWords(String text, String table, boolean writes) {
        assertThat(Pattern.compile(WRITING + named(table)).matcher(text).find()).isEqualTo(writes);
        assertThat(Pattern.compile(named(table)).matcher(text).find())
                .isEqualTo(!text.contains("placement") && !text.contains(".title") && !text.contains("-gone"));
    }

    private boolean mayWrite(String module, String table) {
        return module.equals(owners.get(table)) || alsoWritten(table).contains(module);
    }

    private boolean mayRead(String module, String table) {
        var owner = owners.getOrDefault(table, "");
        return module.equals(owner)
                || module.startsWith(owner + ".")
                || alsoWritten(table).contains(module)
                || Set.of(module(module).allowedDependencies()).contains(owner);
    }

    private ApplicationModule module(String name) {
        return Objects.requireNonNull(modules.get(name)).getAnnotation(ApplicationModule.class);
    }

    private Set<String> alsoWritten(String table) {
        return modules.values().stream()
                .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Owns.class)))
                .filter(it -> List.of(it.value()).contains(table))
                .flatMap(it -> Arrays.stream(it.alsoWrittenBy()))
                .collect(toSet());
    }

    private record Use(String module, String file, String table) {}

    /** Where the code names tables in its texts behind some words. */
    private Stream<Use> uses(String behind) {
        var uses = new LinkedHashSet<Use>();
        // A text that is nothing but a table goes into a statement that writes it.
        var wanted = owners.keySet().stream()
                .collect(toMap(it -> it, it -> Pattern.compile("(?:" + behind + named(it) + ")|\"" + it + "\"")));
        files(CODE, ".java", file -> {
            var module = CODE.resolve("org/maillage")
                    .relativize(file.getParent())
                    .toString()
                    .replace('/', '.');
            var texts = String.join("\n", texts(read(file)));
            if (!file.endsWith("package-info.java")) {
                wanted.forEach((table, pattern) -> {
                    if (texts.contains(table) && pattern.matcher(texts).find()) {
                        uses.add(new Use(module, file.getFileName().toString(), table));
                    }
                });
            }
        });
        return uses.stream();
    }

    private static String named(String table) {
        return "(?<![\\w.])" + Pattern.quote(table) + "(?![\\w.-])";
    }

    private static List<String> texts(String code) {
        return TEXTS.matcher(code).results().map(it -> it.group()).toList();
    }

    private static Set<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        var dropped = new TreeSet<String>();
        var moved = new HashMap<String, String>();
        files(MIGRATIONS, ".sql", file -> {
            var sql = read(file);
            CREATED.matcher(sql).results().forEach(it -> tables.add(it.group(1)));
            DROPPED.matcher(sql).results().forEach(it -> dropped.add(it.group(1)));
            MOVED.matcher(sql)
                    .results()
                    .forEach(it -> moved.put(it.group(1) + "." + it.group(2), it.group(3) + "." + it.group(2)));
        });
        tables.removeAll(dropped);
        tables.removeAll(moved.keySet());
        tables.addAll(moved.values());
        tables.removeIf(it -> it.startsWith("public."));
        return tables;
    }

    private Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        modules.forEach((name, module) -> Arrays.stream(module.getAnnotationsByType(Owns.class))
                .flatMap(it -> Arrays.stream(it.value()))
                .forEach(table -> assertThat(owners.put(table, name))
                        .as("another owner of %s", table)
                        .isNull()));
        return owners;
    }

    private static Map<String, Package> modules() {
        var modules = new HashMap<String, Package>();
        files(CODE, "package-info.java", file -> {
            var name = CODE.relativize(file.getParent()).toString().replace('/', '.');
            try {
                var info = Class.forName(name + ".package-info").getPackage();
                if (info.isAnnotationPresent(ApplicationModule.class)) {
                    modules.put(name.substring("org.maillage.".length()), info);
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return modules;
    }

    private static void files(Path folder, String ending, Consumer<Path> reading) {
        try (var files = Files.walk(folder)) {
            new ArrayList<>(files.filter(it -> it.toString().endsWith(ending)).toList()).forEach(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
