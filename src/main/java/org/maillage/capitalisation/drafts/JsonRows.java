package org.maillage.capitalisation.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The objects of a JSON file with their words as they are, HTML in them too: in a list, each under a name of its own as the
 * bazar of YesWiki gives them, or in a list under a name.
 *
 * @param names all that the objects have
 */
record JsonRows(List<String> names, List<Map<String, String>> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_NAMES = 200;

    /** @throws NoText when there are no objects in it */
    static JsonRows read(byte[] bytes) {
        try {
            return of(JSON.readTree(bytes));
        } catch (JacksonException e) {
            throw NoText.because("no-json");
        }
    }

    private static JsonRows of(JsonNode file) {
        var rows = new ArrayList<Map<String, String>>();
        for (var object : objects(file)) {
            if (rows.size() > ReadTable.MOST_ROWS) {
                throw NoText.because("many-rows", ReadTable.MOST_ROWS);
            }
            var row = new LinkedHashMap<String, String>();
            object.properties().forEach(it -> row.put(it.getKey(), words(it.getValue())));
            rows.add(row);
        }
        var names = new LinkedHashSet<String>();
        rows.forEach(it -> names.addAll(it.keySet()));
        if (names.isEmpty()) {
            throw NoText.because("no-rows");
        }
        if (names.size() > MOST_NAMES) {
            throw NoText.because("many-columns", MOST_NAMES);
        }
        return new JsonRows(List.copyOf(names), rows);
    }

    private static List<JsonNode> objects(JsonNode file) {
        if (file.isArray()) {
            return file.valueStream().filter(JsonNode::isObject).toList();
        }
        var inside = file.valueStream().filter(JsonNode::isObject).toList();
        if (!inside.isEmpty() && inside.size() == file.size()) {
            return inside;
        }
        return file.valueStream()
                .filter(JsonNode::isArray)
                .map(it -> it.valueStream().filter(JsonNode::isObject).toList())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(file.isObject() ? List.of(file) : List.of());
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            return String.join(", ", value.valueStream().map(JsonRows::words).toList());
        }
        // What is inside an object is a place or a link, and none of the words of a sheet.
        return value.isObject() || value.isNull() ? "" : value.asString();
    }
}
