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

/** Reads a file of contents that the platform brings along; what is missing in it is a fault of ours. */
final class ContentFile {

    private ContentFile() {}

    static Map<String, Object> read(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Text text(Map<?, ?> entry, String key) {
        return text((Map<?, ?>) Objects.requireNonNull(entry.get(key), key));
    }

    static Text text(Map<?, ?> words) {
        return new Text(word(words, "fr"), word(words, "en"));
    }

    static String word(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key).toString();
    }

    static List<String> words(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().map(String::valueOf).toList();
    }

    static List<Map<?, ?>> list(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().<Map<?, ?>>map(it -> (Map<?, ?>) it).toList();
    }
}
