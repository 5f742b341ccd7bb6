package org.maillage.network.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;

/** What a file of Kumu holds: its elements, and its connections in their order. It never holds more than it may. */
final class KumuMap {

    /** So many actors and ties are pictured and measured; a file with more is not taken. */
    static final int MOST_ELEMENTS = 10_000;

    static final int MOST_CONNECTIONS = 50_000;

    /** Each sheet is opened by itself. */
    static final int MOST_SHEETS = 30;

    private static final int LONGEST = 300;

    private final List<Element> elements = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private boolean tooLarge;

    /**
     * An element, as connections call it: by its id where it has one, else by its label.
     *
     * @param id empty where it has none
     */
    record Element(String id, String label) {}

    /**
     * A connection in the words of its file; empty where it says nothing.
     *
     * @param place its line, or its number among the connections of a JSON file
     * @param sheet of a workbook; empty for other files
     * @param cause null where the file does not speak of it at all
     */
    record Connection(
            long place,
            String sheet,
            String from,
            String to,
            String type,
            String direction,
            String strength,
            String since,
            String standing,
            String said,
            @Nullable String cause) {}

    void element(Map<KumuColumn, String> words) {
        var label = cell(words, KumuColumn.LABEL);
        var id = cell(words, KumuColumn.ID);
        if (label.isEmpty() && id.isEmpty()) {
            return;
        }
        if (elements.size() == MOST_ELEMENTS) {
            tooLarge = true;
        } else {
            elements.add(new Element(id, label.isEmpty() ? id : label));
        }
    }

    void connection(long place, String sheet, Map<KumuColumn, String> words) {
        if (connections.size() == MOST_CONNECTIONS) {
            tooLarge = true;
            return;
        }
        connections.add(new Connection(
                place,
                sheet,
                cell(words, KumuColumn.FROM),
                cell(words, KumuColumn.TO),
                cell(words, KumuColumn.TYPE),
                cell(words, KumuColumn.DIRECTION),
                cell(words, KumuColumn.STRENGTH),
                cell(words, KumuColumn.SINCE),
                cell(words, KumuColumn.STANDING),
                cell(words, KumuColumn.SAID),
                words.containsKey(KumuColumn.CAUSE) ? cell(words, KumuColumn.CAUSE) : null));
    }

    private static String cell(Map<KumuColumn, String> words, KumuColumn column) {
        return Typed.cut(Typed.line(words.getOrDefault(column, "")), LONGEST);
    }

    /** Says that there is more than is read. */
    void leaveOut() {
        tooLarge = true;
    }

    List<Element> elements() {
        return elements;
    }

    List<Connection> connections() {
        return connections;
    }

    /** Whether the file holds more than is read. */
    boolean isTooLarge() {
        return tooLarge;
    }
}
