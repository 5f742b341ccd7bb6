package org.maillage.pathway.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A mapping of a YAML file, read entry by entry. What is wrong is noted with its line, and a harmless value given
 * instead, so that one reading finds all faults; {@link #end} must come last and tells of entries nobody asked for.
 */
final class Entries {

    private final Faults faults;
    private final int line;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entries(MappingNode mapping, Faults faults) {
        this.faults = faults;
        this.line = Nodes.line(mapping);
        for (var entry : mapping.getValue()) {
            var keyLine = Nodes.line(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(keyLine, "key-no-word");
            } else if (nodes.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
                faults.add(keyLine, "duplicate", Nodes.shown(key.getValue()));
            } else {
                keyLines.put(key.getValue(), keyLine);
            }
        }
    }

    private Entries(int line, Faults faults) {
        this.faults = faults;
        this.line = line;
    }

    void fault(String fault, Object... values) {
        faults.add(line, fault, values);
    }

    void faultAt(String key, String fault, Object... values) {
        faults.add(line(key), fault, values);
    }

    /** The line of an entry, or that of the mapping when it is not there. */
    int line(String key) {
        return keyLines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    String string(String key) {
        var value = optionalString(key);
        return value == null ? missing(key, "") : value;
    }

    @Nullable
    String optionalString(String key) {
        var node = take(key);
        return node == null ? null : Nodes.string(node, key, faults);
    }

    /** A word that stands in addresses: small letters, digits and hyphens. */
    String slug(String key) {
        return matching(key, "[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,12}", "slug");
    }

    /** A word by which other parts of the file name this one. */
    String code(String key) {
        return matching(key, "[a-zA-Z0-9]{1,40}(-[a-zA-Z0-9]{1,40}){0,12}", "code");
    }

    private String matching(String key, String form, String fault) {
        var value = string(key);
        if (!value.isEmpty() && !value.matches(form)) {
            faultAt(key, fault, key, Nodes.shown(value));
        }
        return value;
    }

    /** A code of a form; null when it is left out. */
    @Nullable
    String optionalCode(String key, String form) {
        return has(key) ? matching(key, form, "form") : optionalString(key);
    }

    Text words(String key) {
        var words = optionalWords(key);
        return words == null ? missing(key, Nodes.NO_WORDS) : words;
    }

    @Nullable
    Text optionalWords(String key) {
        var node = take(key);
        return node == null ? null : Nodes.text(node, key, faults);
    }

    int number(String key, int least, int most) {
        var value = optionalNumber(key, least, most);
        return value == null ? missing(key, least) : value;
    }

    @Nullable
    Integer optionalNumber(String key, int least, int most) {
        var value = optionalString(key);
        if (value == null) {
            return null;
        }
        var number = Typed.number(value);
        if (number < least || number > most) {
            faultAt(key, "number", key, least, most, Nodes.shown(value));
            return least;
        }
        return number;
    }

    @Nullable
    PartialDate date(String key) {
        var value = optionalString(key);
        if (value == null) {
            return null;
        }
        var date = Nodes.date(value);
        if (date == null) {
            faultAt(key, "date", key, Nodes.shown(value));
        }
        return date;
    }

    /** One of the words of an enum; the fallback when the entry is left out. */
    <E extends Enum<E>> E choice(String key, Class<E> type, @Nullable E fallback) {
        var choices = type.getEnumConstants();
        var value = optionalString(key);
        if (value == null) {
            return fallback == null ? missing(key, choices[0]) : fallback;
        }
        return Arrays.stream(choices)
                .filter(it -> Nodes.word(it).equals(value))
                .findFirst()
                .orElseGet(() -> {
                    var words = Arrays.stream(choices).map(Nodes::word).toList();
                    faultAt(key, "choice", key, String.join(", ", words), Nodes.shown(value));
                    return choices[0];
                });
    }

    /** A key that another part of the files has made known. */
    String reference(String key, Collection<String> known) {
        var value = string(key);
        if (!value.isEmpty()) {
            check(line(key), key, value, known);
        }
        return value;
    }

    @Nullable
    String optionalReference(String key, Collection<String> known) {
        return has(key) ? reference(key, known) : optionalString(key);
    }

    List<String> references(String key, Collection<String> known) {
        var values = new ArrayList<String>();
        for (var node : items(key)) {
            var value = Nodes.string(node, key, faults);
            if (!value.isEmpty()) {
                check(Nodes.line(node), key, value, known);
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    List<String> strings(String key) {
        return items(key).stream().map(it -> Nodes.string(it, key, faults)).toList();
    }

    private void check(int at, String key, String value, Collection<String> known) {
        if (!known.contains(value)) {
            var list = known.isEmpty()
                    ? "–"
                    : String.join(", ", known.stream().limit(20).toList());
            faults.add(at, "reference", key, Nodes.shown(value), list);
        }
    }

    List<Text> texts(String key) {
        return items(key).stream().map(it -> Nodes.text(it, key, faults)).toList();
    }

    <T> List<T> list(String key, Function<Entries, T> read) {
        return items(key).stream()
                .flatMap(it -> Nodes.entries(it, key, faults))
                .map(read)
                .toList();
    }

    /** A mapping in this mapping; when there is none, one without entries. */
    Entries part(String key) {
        var node = take(key);
        var part = node == null ? Stream.<Entries>empty() : Nodes.entries(node, key, faults);
        return part.findFirst().orElseGet(() -> new Entries(line(key), faults));
    }

    void end() {
        keyLines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                faults.add(at, "unknown-key", Nodes.shown(key), Nodes.listed(asked));
            }
        });
    }

    private @Nullable Node take(String key) {
        asked.add(key);
        return nodes.get(key);
    }

    private <T> T missing(String key, T instead) {
        if (!has(key)) {
            faults.add(line, "missing", key);
        }
        return instead;
    }

    private List<Node> items(String key) {
        var node = take(key);
        return node == null ? List.of() : Nodes.items(node, key, faults);
    }
}
