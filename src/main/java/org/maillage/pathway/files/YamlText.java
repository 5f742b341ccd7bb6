package org.maillage.pathway.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** The text of a YAML file, from which only plain mappings, lists and words are taken: no aliases, no types. */
record YamlText(String text) {

    static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int FIRST_LINES = 4000;
    private static final Pattern HEAD = Pattern.compile("(?m)^maillage:\\s*[\"']?([a-z]+)/");

    /** The text of a file; empty when the file is too big or is no UTF-8 text, which is noted. */
    static Optional<YamlText> of(Path file, Faults faults) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                faults.add(1, "too-big");
                return Optional.empty();
            }
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(new YamlText(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()));
        } catch (CharacterCodingException e) {
            faults.add(1, "not-utf8");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file says in its first lines that it is of this kind. */
    static boolean says(Path file, String kind) {
        try (var in = Files.newInputStream(file)) {
            var head = HEAD.matcher(new String(in.readNBytes(FIRST_LINES), StandardCharsets.UTF_8));
            return head.find() && head.group(1).equals(kind);
        } catch (IOException e) {
            return false;
        }
    }

    /** The mapping that the file is, of a kind that its first entry names; empty when it is no such mapping. */
    Optional<Entries> entries(String kind, Faults faults) {
        if (text.length() > MOST_BYTES) {
            faults.add(1, "too-big");
            return Optional.empty();
        }
        try {
            var yaml = new Yaml(options());
            if (!isPlain(yaml, faults)) {
                return Optional.empty();
            }
            if (yaml.compose(new StringReader(text)) instanceof MappingNode root) {
                var entries = new Entries(root, faults);
                if (!entries.string("maillage").equals(kind)) {
                    entries.faultAt("maillage", "kind", kind);
                }
                return Optional.of(entries);
            }
            faults.add(1, "no-mapping", kind);
        } catch (MarkedYAMLException e) {
            faults.add(line(e), "not-yaml");
        } catch (ReaderException e) {
            faults.add((int) text.lines().limit(1).count(), "not-printable");
        } catch (YAMLException e) {
            faults.add(1, "not-yaml");
        }
        return Optional.empty();
    }

    private boolean isPlain(Yaml yaml, Faults faults) {
        var plain = true;
        var documents = 0;
        for (var event : yaml.parse(new StringReader(text))) {
            var line = event.getStartMark().getLine() + 1;
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                faults.add(line, "one-document");
                plain = false;
            } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                faults.add(line, "alias");
                plain = false;
            }
        }
        return plain;
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static int line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    }

    /** Maps, lists, words and numbers as YAML. */
    static String write(Object tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(2);
        return new Yaml(options).dump(tree);
    }
}
