package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The objects of a JSON file as rows, read one by one. They stand in a list, in a list under a name ({@code data}), or each
 * under a name of its own. What is inside an object of theirs has a name with a dot ({@code geo.latitude}); lists of words
 * are joined by commas.
 */
final class JsonTable implements Table {

    private static final Pattern BEGINNING = Pattern.compile("\\s*(\\{|\\[\\s*([{\\[\"\\]0-9-]|true|false|null))");
    private static final Set<String> ABOUT_THE_FILE = Set.of("crs", "metadata", "meta", "links", "@context");
    /** Names under which programs put all objects, each under its own name: so does CommunEcter. */
    private static final Set<String> HOLDING = Set.of("entities", "elements", "results", "items", "records", "fiches");

    private static final String GEOMETRY = "geometry.coordinates";
    private static final int MOST_NAMES = 300;
    private static final int MOST_DEPTH = 12;
    private static final int MOST_OF_AN_OBJECT = 2_000;
    private static final int MOST_OF_A_LIST = 10_000;
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

    static boolean isJson(Path path) {
        try (var letters = MixedCharsetReader.of(path)) {
            var buffer = new char[64];
            var count = letters.read(buffer, 0, buffer.length);
            return count > 0 && BEGINNING.matcher(new String(buffer, 0, count)).lookingAt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table of a file: all names that its objects have.
     *
     * @throws Unreadable when it is no sound JSON, or holds no objects
     */
    static JsonTable of(Path path) {
        var names = new LinkedHashSet<String>();
        each(path, (line, why, fields) -> {}, (number, object) -> {
            for (var name : object.keySet()) {
                if (names.size() < MOST_NAMES) {
                    names.add(name);
                }
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
        each(path, refusals, (number, object) -> {
            try {
                reading.accept(new TableRow(
                        number,
                        header.typed().stream()
                                .map(it -> object.getOrDefault(it, ""))
                                .toList()));
            } catch (Refused e) {
                refusals.refuse(number, e, List.copyOf(object.values()));
            }
        });
    }

    private static void each(Path path, Refusals refusals, BiConsumer<Long, Map<String, String>> reading) {
        try (var letters = MixedCharsetReader.of(path);
                var parser = JSON.createParser(ObjectReadContext.empty(), letters)) {
            var number = 0L;
            // One value as a rule; some programs write one object after the other.
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number = inObject(parser, number, false, refusals, reading);
                } else if (token == JsonToken.START_ARRAY) {
                    number = inList(parser, number, refusals, reading);
                }
            }
            if (number == 0) {
                throw new Unreadable("json-empty", path.getFileName());
            }
        } catch (JacksonException e) {
            throw new Unreadable(
                    "json",
                    path.getFileName(),
                    e.getLocation() == null ? "?" : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Objects under names of their own, and in lists under names; what else stands beside them is passed over. An object of
     * words alone is a row itself, if others follow it line by line.
     *
     * @param held whether the names of the objects are those by which their program knows them
     */
    private static long inObject(
            JsonParser parser,
            long before,
            boolean held,
            Refusals refusals,
            BiConsumer<Long, Map<String, String>> reading) {
        var number = before;
        var words = new LinkedHashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
            var name = parser.currentName();
            switch (parser.nextToken()) {
                case START_ARRAY -> number = inList(parser, number, refusals, reading);
                case START_OBJECT -> {
                    if (ABOUT_THE_FILE.contains(name)) {
                        parser.skipChildren();
                        continue;
                    }
                    if (HOLDING.contains(name)) {
                        number = inObject(parser, number, true, refusals, reading);
                        continue;
                    }
                    var object = new LinkedHashMap<String, String>();
                    flatten(parser, "", object, 0);
                    if (!object.isEmpty()) {
                        if (held) {
                            object.putIfAbsent("id", name);
                        }
                        reading.accept(++number, object);
                    }
                }
                case VALUE_NULL -> put(words, name, "");
                default -> put(words, name, WordsOfWeb.plain(parser.getString()));
            }
        }
        if (number == before && words.size() > 1) {
            reading.accept(++number, words);
        }
        return number;
    }

    private static long inList(
            JsonParser parser, long before, Refusals refusals, BiConsumer<Long, Map<String, String>> reading) {
        var number = before;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            number++;
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                var object = new LinkedHashMap<String, String>();
                flatten(parser, "", object, 0);
                reading.accept(number, object);
            } else {
                var words = parser.currentToken().isScalarValue() ? parser.getString() : "";
                parser.skipChildren();
                refusals.refuse(number, new Refused("no-object"), List.of(words));
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
                case START_ARRAY -> list(name, parser, object);
                case VALUE_NULL -> put(object, name, "");
                default -> put(object, name, WordsOfWeb.plain(parser.getString()));
            }
        }
    }

    private static void list(String name, JsonParser parser, Map<String, String> object) {
        var words = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> parser.skipChildren();
                case VALUE_NULL -> {
                    // Nothing is said.
                }
                default -> {
                    if (words.size() < MOST_OF_A_LIST) {
                        words.add(WordsOfWeb.plain(parser.getString()));
                    }
                }
            }
        }
        if (name.equals(GEOMETRY) && words.size() > 1) {
            // GeoJSON tells the longitude first (RFC 7946).
            object.put("longitude", words.get(0));
            object.put("latitude", words.get(1));
        } else {
            put(object, name, String.join(", ", words));
        }
    }

    /** What an object says beyond what any program writes is passed over: a name of each word would fill the memory. */
    private static void put(Map<String, String> object, String name, String words) {
        if (object.size() < MOST_OF_AN_OBJECT || object.containsKey(name)) {
            object.put(name, words);
        }
    }
}
