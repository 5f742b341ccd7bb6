package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who gets what: all doors, and the handlers that ask at none with the reason why, as {@code doors.txt} lists them. */
class DoorListTest {

    private static final Path LIST = Path.of("src", "test", "resources", "org", "maillage", "web", "doors.txt");
    private static final String DOORS = "# Doors";

    private static final List<? extends Class<?>> OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.maillage").stream()
                    .filter(it -> it.isAssignableTo(Doors.class) || it.isMetaAnnotatedWith(Controller.class))
                    .map(JavaClass::reflect)
                    .toList();

    @Test
    void everyDoorIsListed() throws IOException {
        compare(
                doors().map(it -> "%s: %s".formatted(asked(it, it.getReturnType()), named(it))),
                listed().getOrDefault(DOORS, List.of()),
                "new doors: add their lines to %s under “%s”".formatted(LIST, DOORS));
    }

    @Test
    void everyHandlerWithoutADoorIsListedWithAReason() throws IOException {
        var listed = listed().entrySet().stream()
                .filter(it -> !it.getKey().equals(DOORS))
                .flatMap(it -> it.getValue().stream())
                .toList();

        compare(
                handlers().filter(it -> asked(it).findAny().isEmpty()).map(DoorListTest::described),
                listed,
                """
                handlers that ask at no door. Let them ask for what their address names, as `@Runs Session session`
                (docs/how-to/add-a-page.md), or add their lines to %s
                under the reason why they need none""".formatted(LIST));
    }

    private static void compare(Stream<String> found, List<String> listed, String whatIsNew) {
        var unlisted = found.collect(Collectors.toCollection(TreeSet::new));
        var gone = new TreeSet<>(listed);
        gone.removeAll(unlisted);
        listed.forEach(unlisted::remove);

        assertThat(unlisted).as(whatIsNew).isEmpty();
        assertThat(gone)
                .as("lines of %s that are so no more: take them out", LIST)
                .isEmpty();
    }

    @Test
    void whereverAHandlerAsksThereIsADoorAndNoDoorIsThereForNobody() {
        assertThat(handlers().flatMap(DoorListTest::asked).distinct())
                .as("what handlers ask for, compared with what doors give")
                .containsExactlyInAnyOrderElementsOf(
                        doors().map(it -> asked(it, it.getReturnType())).toList());
    }

    private static Stream<Method> doors() {
        return OURS.stream()
                .filter(Doors.class::isAssignableFrom)
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> rights(it).findAny().isPresent());
    }

    private static Stream<Method> handlers() {
        return OURS.stream()
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class));
    }

    /** What a handler asks for at doors. */
    private static Stream<String> asked(Method handler) {
        return Arrays.stream(handler.getParameters())
                .filter(it -> rights(it).findAny().isPresent())
                .map(it -> asked(it, it.getType()));
    }

    private static String asked(AnnotatedElement under, Class<?> thing) {
        return rights(under).map(it -> it + " ").collect(Collectors.joining()) + thing.getSimpleName();
    }

    private static Stream<String> rights(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(it -> it.annotationType())
                .filter(it -> it.isAnnotationPresent(Right.class))
                .map(it -> "@" + it.getSimpleName());
    }

    private static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** As {@code GET /about: AboutController.about()}. */
    private static String described(Method handler) {
        var mapping = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class));
        return "%s %s: %s(%s)"
                .formatted(
                        Arrays.stream(mapping.method()).map(Enum::name).collect(Collectors.joining(",")),
                        String.join(",", mapping.path()),
                        named(handler),
                        Arrays.stream(handler.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ")))
                .strip();
    }

    /** The lines of the list, under their headings. */
    private static Map<String, List<String>> listed() throws IOException {
        return Pattern.compile("\n(?=# )")
                .splitAsStream(Files.readString(LIST))
                .map(section -> section.lines().filter(it -> !it.isBlank()).toList())
                .collect(Collectors.toMap(List::getFirst, it -> it.subList(1, it.size())));
    }
}
