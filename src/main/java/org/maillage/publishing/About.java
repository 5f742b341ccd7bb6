package org.maillage.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.shared.Text;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the platform says of itself, and the sources of all its contents: the file {@code content/about.yaml}. */
record About(List<Section> sections, List<Source> sources) {

    /** A part with a title. */
    record Section(String key, Text title, List<Text> paragraphs) {}

    /** A document that the contents draw on. */
    record Source(String key, String title, String publisher, String url) {}

    static About read() {
        try (var file = new ClassPathResource("content/about.yaml").getInputStream()) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new About(
                    list(content, "sections").stream().map(About::section).toList(),
                    list(content, "sources").stream().map(About::source).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section section(Map<?, ?> entry) {
        return new Section(
                word(entry, "key"),
                text((Map<?, ?>) Objects.requireNonNull(entry.get("title"), "title")),
                list(entry, "paragraphs").stream().map(About::text).toList());
    }

    private static Source source(Map<?, ?> entry) {
        return new Source(word(entry, "key"), word(entry, "title"), word(entry, "publisher"), word(entry, "url"));
    }

    private static Text text(Map<?, ?> words) {
        return new Text(word(words, "fr"), word(words, "en"));
    }

    private static String word(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key).toString();
    }

    private static List<Map<?, ?>> list(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().<Map<?, ?>>map(it -> (Map<?, ?>) it).toList();
    }
}
