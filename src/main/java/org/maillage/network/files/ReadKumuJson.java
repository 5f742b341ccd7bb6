package org.maillage.network.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.maillage.table.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON of Kumu object by object: what it imports, where each object has its fields, and the backup of a whole project,
 * where they stand under {@code attributes} beside an {@code _id}. Of the rest of a project nothing is kept.
 */
final class ReadKumuJson {

    private static final int MOST_DEPTH = 40;
    private static final int LONGEST_WORDS = 1 << 20;
    private static final int MOST_OF_A_LIST = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_WORDS)
                    .build())
            .build();

    private final KumuMap map = new KumuMap();
    private long place;

    private ReadKumuJson() {}

    /** Whether the first letter of a file is that of an object or a list. */
    static boolean isJson(byte[] bytes) {
        for (var at = 0; at < bytes.length; at++) {
            var letter = bytes[at] & 0xFF;
            var isMark = at < 3 && letter >= 0xBB;
            if (!isMark && letter != 0 && !Character.isWhitespace(letter)) {
                return letter == '{' || letter == '[';
            }
        }
        return false;
    }

    /**
     * What a file holds.
     *
     * @throws Unreadable when it is no sound JSON, or too deep
     */
    static KumuMap of(String name, byte[] bytes) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            var reading = new ReadKumuJson();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                reading.whole(parser);
            }
            return reading.map;
        } catch (JacksonException e) {
            throw new Unreadable(
                    "json",
                    name,
                    e.getLocation() == null ? "?" : e.getLocation().getLineNr());
        }
    }

    private void whole(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && (name.equals("elements") || name.equals("connections"))) {
                list(parser, name.equals("elements"));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void list(JsonParser parser, boolean ofElements) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            var words = new EnumMap<KumuColumn, String>(KumuColumn.class);
            object(parser, words, true);
            if (ofElements) {
                map.element(words);
            } else {
                map.connection(++place, "", words);
            }
        }
    }

    private static void object(JsonParser parser, Map<KumuColumn, String> words, boolean outer) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            var column = KumuColumn.of(name);
            if (outer && token == JsonToken.START_OBJECT && name.equals("attributes")) {
                object(parser, words, false);
            } else if (column.isEmpty() || token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else if (token == JsonToken.START_ARRAY) {
                words.putIfAbsent(column.get(), joined(parser));
            } else if (name.equals("_id")) {
                // By this one the connections of a backup mean an element.
                words.put(column.get(), parser.getString());
            } else {
                words.putIfAbsent(column.get(), token == JsonToken.VALUE_NULL ? "" : parser.getString());
            }
        }
    }

    /** Several words as a spreadsheet of Kumu has them. */
    private static String joined(JsonParser parser) {
        var words = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue() && words.size() < MOST_OF_A_LIST) {
                words.add(parser.getString());
            }
            parser.skipChildren();
        }
        return String.join("|", words);
    }
}
