package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: each where its package is, none missing, left over or left in a template, and French set as French. */
class MessagesTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say(?:In)?|Saying\\.of)\\((?:[^\"()]*,\\s*)?\"([\\w./-]+)\"\\s*[,)]");
    private static final Pattern BREAKING_SIGN =
            Pattern.compile("[^\\u00a0\\u202f][;!?»](\\s|$)|[^\\u00a0\\u202f]:(\\s|$)|«[^\\u00a0\\u202f]");
    private static final Pattern LITERAL = Pattern.compile("\"(?=([\\w.-]+)\")");
    private static final Pattern FORM =
            Pattern.compile("(?:Filled\\.(?:empty|sent)\\(|Fields\\.of\\(|WORDS = )\\s*\"([\\w.-]+)\"");
    private static final Pattern FIELD = Pattern.compile(
            "\\b(?:line|text|markdown|link|email|day|time|number|choices?|id|one|check|readAs)\\(\\s*\"(\\w+)\"");

    /** What is put together of pieces too small to be told: choices of a form, parts of a statement, rows of a contact. */
    private static final Set<String> PIECED = Set.of(
            "account.language.",
            "account.pace.",
            "capitalisation.begin.",
            "capitalisation.co-writer.does.",
            "capitalisation.document.people.",
            "capitalisation.mail.",
            "contact.reached",
            "contact.until",
            "fit.stage.",
            "followup.say.kind.",
            "fragility.felt.came.",
            "fragility.indicator.concern.",
            "governance.opinion.stance.",
            "handover.said.",
            "match.weights.",
            "model.paste.side.",
            "partnership.move.phase.",
            "publishing.accessibility.",
            "publishing.contact.",
            "publishing.help.",
            "publishing.legal.",
            "publishing.operator.missing.",
            "publishing.privacy.",
            "review.reading.answer.",
            "review.send.whose.",
            "review.vote-form.vote.",
            "story.part.named.",
            "story.part.what.",
            "suggestion.actor.commune",
            "thirdplace.ours.role.",
            "thirdplace.tie.role.",
            "view.came.");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    @Test
    void everyKeyIsInBothLanguages() {
        assertThat(keys("_en.properties")).isEqualTo(keys(".properties"));
    }

    @Test
    void everyFileIsNamedAsOnePackage() throws IOException {
        try (var walk = Files.walk(CODE)) {
            var packages = walk.filter(Files::isDirectory)
                    .collect(Collectors.groupingBy(
                            it -> it.getFileName().toString(),
                            Collectors.groupingBy(Path::getNameCount, TreeMap::new, Collectors.counting())));

            assertThat(keys(".properties").keySet())
                    .allSatisfy(file -> assertThat(packages)
                            .as(
                                    "several packages of one name are told apart by standing deeper than the one that is meant")
                            .hasEntrySatisfying(
                                    file,
                                    byDepth -> assertThat(byDepth.firstEntry().getValue())
                                            .isOne()));
        }
    }

    @Test
    void everyKeyBeginsWithItsFileAndStandsOnce() {
        keys(".properties")
                .forEach((file, keys) -> assertThat(keys)
                        .doesNotHaveDuplicates()
                        .allSatisfy(key -> assertThat(key).startsWith(file + ".")));
    }

    @Test
    void everyKeyThatIsSaidHasWords() {
        assertThat(found(SAID, sources())).isSubsetOf(allKeys());
    }

    @Test
    void everyKeyIsSaid() {
        var literals = found(LITERAL, sources());
        literals.addAll(fieldsOfForms());
        var beginnings = Stream.concat(
                        PIECED.stream(), literals.stream().filter(it -> it.matches("\\w+\\.[\\w.-]+\\.")))
                .toList();
        var endings = literals.stream().filter(it -> it.startsWith(".")).toList();

        assertThat(allKeys().stream().filter(key -> !isSaid(key, literals, beginnings, endings)))
                .isEmpty();
    }

    /** A key is said as it stands, or put together of a beginning, or of one that is said and an ending. */
    private static boolean isSaid(String key, Set<String> literals, List<String> beginnings, List<String> endings) {
        return literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream()
                        .filter(key::endsWith)
                        .map(it -> key.substring(0, key.length() - it.length()))
                        .anyMatch(it -> isSaid(it, literals, beginnings, endings));
    }

    /** The keys of the labels of forms: the words of a form and the names of the fields beside it. */
    private static Set<String> fieldsOfForms() {
        return files(CODE, ".java").collect(Collectors.groupingBy(Path::getParent)).values().stream()
                .flatMap(files -> found(FORM, files.stream()).stream()
                        .flatMap(form -> found(FIELD, files.stream()).stream().map(it -> form + "." + it)))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(it -> pattern.matcher(text(it)).results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void frenchHasItsApostrophesAndSpaces() {
        var wrong = allKeys().stream()
                .filter(key -> isSetBadly(Words.sayIn(Locale.FRENCH, key)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    /** What people are to type or read in a file, such as « version: 2 », is set as a file is. */
    private static final Pattern QUOTED = Pattern.compile("«\\u00a0[^»]*\\u00a0»|\\b[a-z]+: \\{\\d}");

    /** An ASCII apostrophe, or a high sign that a breaking space, or none, sets apart from its word. */
    private static boolean isSetBadly(String words) {
        return words.contains("'")
                || BREAKING_SIGN.matcher(QUOTED.matcher(words).replaceAll("")).find();
    }

    @Test
    void noWordsAreLeftInTemplates() {
        var left = templates()
                .flatMap(file -> wordsOutsideOfTags(text(file)).map(it -> file.getFileName() + ": " + it))
                .toList();

        assertThat(left).isEmpty();
    }

    private static Stream<String> wordsOutsideOfTags(String template) {
        var content = template.replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?m)^\\s*@(import|param).*$", "")
                .replaceAll("(?m)!\\{[^\\n]*}\\s*$", "")
                .replaceAll("\\$(unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}", "")
                .replaceAll("(?s)<(svg|style|code)\\b.*?</\\1>", "")
                .replaceAll(
                        "@(template\\.[\\w.-]+\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*(?:\\)|@(?=`))|if\\s*\\(.*|elseif\\s*\\(.*|for\\s*\\(.*|else|endif|endfor)",
                        "")
                .replaceAll("(?s)<[^>]*>", "");
        return WORD.matcher(content).results().map(it -> it.group()).filter(it -> !ALLOWED.contains(it));
    }

    /** The name of the platform, and the words by which templates call each other. */
    private static final Set<String> ALLOWED = Set.of("Maillage", "content", "template", "endif", "endfor");

    private static Set<String> allKeys() {
        return keys(".properties").values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of each file in a language, in their order. */
    private static Map<String, List<String>> keys(String ending) {
        return files(WORDS, ending)
                .filter(it -> !name(it, ending).contains("_"))
                .collect(Collectors.toMap(it -> name(it, ending), MessagesTest::ownKeys));
    }

    private static String name(Path file, String ending) {
        return file.getFileName().toString().replace(ending, "");
    }

    private static List<String> ownKeys(Path file) {
        return text(file)
                .lines()
                .filter(it -> it.contains("=") && !it.startsWith("#"))
                .map(it -> it.substring(0, it.indexOf('=')))
                .toList();
    }

    private static Stream<Path> sources() {
        return Stream.concat(templates(), files(CODE, ".java"));
    }

    private static Stream<Path> templates() {
        return files(Path.of("src/main/jte"), ".jte");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return List.copyOf(walk.filter(it -> it.toString().endsWith(ending)).toList()).stream();
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
