package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The objects of a JSON file as rows, read one by one. They stand in a list, in a list under a name ({@code data}), or each
 * under a name of its own. What is inside an object of theirs has a name with a dot ({@code geo.latitude}); lists of words
 * are joined by commas.
 */
public final class JsonTable implements Table {

    private static final int MOST_NAMES = 300;
    private static final int MOST_DEPTH = 12;
    private static final int LONGEST_WORDS = 1 << 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH * 2)
                    .maxStringLength(LONGEST_WORDS)
                    .build())
            .build();

    private final Path path;
    private final TableHeader header;

    private JsonTable(Path path, TableHeader header) {
        this.path = path;
        this.header = header;
    }

    public static boolean isJson(Path path) {
        try (var in = Files.newInputStream(path)) {
            var first = new String(in.readNBytes(64), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            return first.startsWith("{") || first.startsWith("[");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table of a file: all names that its objects have.
     *
     * @throws Unreadable when it is no sound JSON, or holds no objects
     */
    public static JsonTable of(Path path) {
        var names = new LinkedHashSet<String>();
        each(path, (number, object) -> {
            if (names.size() < MOST_NAMES) {
                names.addAll(object.keySet());
            }
        });
        if (names.isEmpty()) {
            throw new Unreadable("json-empty", path.getFileName());
        }
        return new JsonTable(path, new TableHeader(List.copyOf(names)));
    }

    @Override
    public TableHeader header() {
        return header;
    }

    @Override
    public Look look() {
        return new Look("json", "", "");
    }

    @Override
    public void forEach(Refusals refusals, Consumer<TableRow> reading) {
        each(path, (number, object) -> {
            try {
                reading.accept(new TableRow(
                        number,
                        header.typed().stream()
                                .map(it -> object.getOrDefault(it, ""))
                                .toList()));
            } catch (Refused e) {
                refusals.refuse(number, e);
            }
        });
    }

    private static void each(Path path, BiConsumer<Long, Map<String, String>> reading) {
        try (var in = Files.newInputStream(path);
                var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
            var number = 0L;
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                number = inObject(parser, reading);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                number = inList(parser, number, reading);
            }
            if (number == 0) {
                throw new Unreadable("json-empty", path.getFileName());
            }
        } catch (JacksonException e) {
            throw new Unreadable("json", path.getFileName(), e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Objects under names of their own, and in lists under names; what else stands beside them is passed over. */
    private static long inObject(JsonParser parser, BiConsumer<Long, Map<String, String>> reading) {
        var number = 0L;
        while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
            switch (parser.nextToken()) {
                case START_ARRAY -> number = inList(parser, number, reading);
                case START_OBJECT -> {
                    var object = new LinkedHashMap<String, String>();
                    flatten(parser, "", object, 0);
                    if (!object.isEmpty()) {
                        reading.accept(++number, object);
                    }
                }
                default -> {
                    // Words about the file, such as its licence.
                }
            }
        }
        return number;
    }

    private static long inList(JsonParser parser, long before, BiConsumer<Long, Map<String, String>> reading) {
        var number = before;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                var object = new LinkedHashMap<String, String>();
                flatten(parser, "", object, 0);
                reading.accept(++number, object);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
        }
        return number;
    }

    private static void flatten(JsonParser parser, String above, Map<String, String> object, int depth) {
        while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
            var name = above + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> {
                    if (depth < MOST_DEPTH) {
                        flatten(parser, name + ".", object, depth + 1);
                    } else {
                        parser.skipChildren();
                    }
                }
                case START_ARRAY -> object.put(name, list(parser));
                case VALUE_NULL -> object.put(name, "");
                default -> object.put(name, parser.getString());
            }
        }
    }

    private static String list(JsonParser parser) {
        var words = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> parser.skipChildren();
                case VALUE_NULL -> {
                    // Nothing is said.
                }
                default -> words.add(parser.getString());
            }
        }
        return String.join(", ", words);
    }
}
