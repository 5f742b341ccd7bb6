package org.maillage.pathway.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands at a place of a YAML file: words, a text in both languages, a mapping. */
final class Nodes {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LIST = 300;
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_LISTED = 20;

    /** Stands in for a text that cannot be taken, until the reading ends with its faults. */
    static final Text NO_WORDS = Text.french("…");

    private Nodes() {}

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The words of a node, without spaces around; empty when they cannot be taken, which is noted. */
    static String string(Node node, String key, Faults faults) {
        var line = line(node);
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(line, "word", key);
            return "";
        }
        var value = scalar.getValue().strip();
        if (value.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
            faults.add(line, "empty", key);
            return "";
        }
        if (value.length() > LONGEST) {
            faults.add(line, "too-long", key, LONGEST);
            return "";
        }
        if (value.chars().anyMatch(it -> it < ' ' && it != '\n' && it != '\t')) {
            faults.add(line, "control", key);
            return "";
        }
        return value;
    }

    /** A text in both languages. */
    static Text text(Node node, String key, Faults faults) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(line(node), "words", key);
            return NO_WORDS;
        }
        var both = new Entries(mapping, faults);
        var fr = both.string("fr");
        var en = both.optionalString("en");
        both.end();
        return fr.isEmpty() ? NO_WORDS : new Text(fr, en);
    }

    static Stream<Entries> entries(Node node, String key, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return Stream.of(new Entries(mapping, faults));
        }
        faults.add(line(node), "mapping", key);
        return Stream.empty();
    }

    static List<Node> items(Node node, String key, Faults faults) {
        if (!(node instanceof SequenceNode list)) {
            faults.add(line(node), "list", key);
            return List.of();
        }
        if (list.getValue().size() > LONGEST_LIST) {
            faults.add(line(node), "long-list", key, LONGEST_LIST);
            return List.of();
        }
        return list.getValue();
    }

    /** What a fault shows of the words of a file. */
    static String shown(String words) {
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The words of a file for a constant of an enum. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String listed(Collection<String> words) {
        return words.isEmpty()
                ? "–"
                : String.join(", ", words.stream().limit(MOST_LISTED).toList());
    }

    static @Nullable PartialDate date(String value) {
        try {
            return PartialDate.parse(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
