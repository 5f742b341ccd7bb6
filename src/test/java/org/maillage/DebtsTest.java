package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.account.Waits;
import org.maillage.directory.WaitsForTeam;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.shared.Command;
import org.maillage.shared.Fails;
import org.maillage.shared.Words;
import org.maillage.web.OwnPages;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rules that code from before them did not keep. Who still breaks one stands in a list that only gets shorter: nobody is
 * added, and whoever keeps the rule by now is taken out.
 */
class DebtsTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "org", "maillage", "debts");

    /** Those whose work it is to put things into words: pages and what builds them, forms, files and mails. */
    private static final Pattern EDGE = Pattern.compile(
            ".*(Controller|Page|Overview|Form|Frame|Row|Rows|Command|Document|Event|Letters?|Feed|Csv|Pdf)$|(Describe|Format|Notify|Draw|Print|Say|Suggest).*");

    private static final int MEDIAN = 61;
    private static final int NINE_OF_TEN = 161;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maillage");

    @Test
    void sentencesAreSaidAtTheEdge() throws IOException {
        var away = OURS.stream()
                .filter(it -> !it.getPackageName().matches("org\\.maillage\\.(web|shared)"))
                .filter(it -> it.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Words.class)
                                && call.getName().startsWith("say")))
                .map(DebtsTest::outermost)
                // What waits is said to whoever looks at their desk or team, what failed to administrators, and the
                // menu to
                // whoever reads the page.
                .filter(it -> Stream.of(
                                WaitsAtSeat.class,
                                Waits.class,
                                WaitsForTeam.class,
                                OwnPages.class,
                                Fails.class,
                                Command.class)
                        .noneMatch(it::isAssignableTo))
                .filter(it -> !EDGE.matcher(it.getSimpleName()).matches()
                        && !it.getSimpleName().startsWith("Jte"))
                .map(JavaClass::getName);

        compare("words-away-from-the-edge.txt", away);
    }

    @Test
    void useCasesTakeWhatTheyAreAboutAndNoBareId() {
        var bare = OURS.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(Transactional.class))
                .filter(it -> Stream.concat(it.getRawParameterTypes().stream(), Stream.of(it.getRawReturnType()))
                        .anyMatch(type -> type.isEquivalentTo(UUID.class)))
                .map(DebtsTest::named);

        assertThat(bare).as("take or return a bare id").isEmpty();
    }

    /** The house aims at 55 and 140 lines; these are what it has reached. */
    @Test
    void filesGetNoLonger() throws IOException {
        try (var walk = Files.walk(Path.of("src", "main", "java"))) {
            var lines = walk.filter(it -> it.toString().endsWith(".java") && !it.endsWith("package-info.java"))
                    .map(DebtsTest::lines)
                    .sorted()
                    .toList();

            assertThat(lines.get(lines.size() / 2))
                    .as("half of the files have so many lines")
                    .isLessThanOrEqualTo(MEDIAN);
            assertThat(lines.get(lines.size() * 9 / 10)).as("nine files of ten").isLessThanOrEqualTo(NINE_OF_TEN);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DebtsTest::outermost).orElse(type);
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    private static void compare(String list, Stream<String> found) throws IOException {
        var file = LISTS.resolve(list);
        var listed = Set.copyOf(Files.readAllLines(file));
        var broken = found.map(it -> it.replace("org.maillage.", "")).collect(Collectors.toCollection(TreeSet::new));
        var kept = new TreeSet<>(listed);
        kept.removeAll(broken);
        broken.removeAll(listed);

        assertThat(broken)
                .as("break a rule that others break, too, but only those in %s", file)
                .isEmpty();
        assertThat(kept).as("keep the rule by now: take them out of %s", file).isEmpty();
    }
}
