package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of the look: of two rules for one class the later wins, on pages that nobody thought of. */
class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern VARIANT = Pattern.compile("\\.[\\w-]+\\.([\\w-]+)");

    private List<String> selectors;

    @BeforeEach
    void read() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/maillage.css"));
        var everywhere = MEDIA.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
        selectors = RULE.matcher(everywhere)
                .results()
                .flatMap(it -> Arrays.stream(it.group(1).split(",")))
                .map(String::strip)
                .toList();
    }

    @Test
    void aClassIsOneThing() {
        assertThat(selectors.stream()
                        .filter(CLASS.asMatchPredicate())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSizeGreaterThan(100)
                .allSatisfy((name, rules) -> assertThat(rules).as(name).isOne());
    }

    @Test
    void aVariantIsNoThingOfItsOwn() {
        assertThat(selectors.stream()
                        .flatMap(it -> VARIANT.matcher(it).results())
                        .map(it -> "." + it.group(1)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        selectors.stream().filter(CLASS.asMatchPredicate()).toList());
    }
}
