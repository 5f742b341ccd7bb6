package org.maillage.pathway.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.CitedSource;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition.Band;
import org.maillage.shared.Text;

/** The parts that the files of templates and of editions have in common, read and written. */
final class CommonParts {

    private CommonParts() {}

    static List<CitedSource> sources(Entries file) {
        var sources = file.list("sources", entry -> {
            var source = new CitedSource(
                    entry.code("key"), entry.string("title"), entry.string("publisher"), address(entry, "url"));
            entry.end();
            return source;
        });
        unique(file, "sources", sources.stream().map(CitedSource::key).toList());
        return sources;
    }

    private static String address(Entries entry, String key) {
        var value = entry.string(key);
        if (!value.isEmpty() && !value.matches("https?://[^\\s\"<>]+")) {
            entry.faultAt(key, "address", key, Nodes.shown(value));
        }
        return value;
    }

    static List<String> keys(List<CitedSource> sources) {
        return sources.stream().map(CitedSource::key).toList();
    }

    /** Tells of the same word given twice in a list whose words must differ. */
    static void unique(Entries file, String key, List<String> values) {
        var seen = new HashSet<String>();
        values.stream().filter(it -> !seen.add(it)).forEach(it -> file.faultAt(key, "twice", key, Nodes.shown(it)));
    }

    static List<Band> bands(Entries file, List<String> formats, List<String> sources) {
        return file.list("bands", entry -> {
            var band = new Band(
                    entry.slug("key"),
                    entry.words("title"),
                    entry.reference("format", formats),
                    entry.references("sources", sources));
            entry.end();
            return band;
        });
    }

    static List<Map<String, Object>> sourcesTree(List<CitedSource> sources) {
        return sources.stream()
                .map(it -> tree("key", it.key(), "title", it.title(), "publisher", it.publisher(), "url", it.url()))
                .toList();
    }

    static List<Map<String, Object>> bandsTree(List<Band> bands) {
        return bands.stream()
                .map(it -> tree("key", it.key(), "title", it.title(), "format", it.format(), "sources", it.sources()))
                .toList();
    }

    /** Names and values in turn as a mapping; those without a value, and empty lists, are left out. */
    static Map<String, Object> tree(@Nullable Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = plain(namesAndValues[i + 1]);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                tree.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return tree;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Text it -> tree("fr", it.fr(), "en", it.en());
            case Enum<?> it -> Nodes.word(it);
            case PartialDate it -> it.toString();
            case List<?> it ->
                new ArrayList<>(it.stream().map(CommonParts::plain).toList());
            case null -> null;
            default -> value;
        };
    }
}
