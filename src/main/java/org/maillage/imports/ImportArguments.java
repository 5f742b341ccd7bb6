package org.maillage.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.shared.Words;

/**
 * What stands behind {@code ./maillage import}.
 *
 * @param options those with a value, such as source
 */
record ImportArguments(List<Path> files, Set<String> switches, Map<String, String> options) {

    private static final Set<String> SWITCHES = Set.of("apply", "list");
    private static final Set<String> OPTIONS = Set.of("undo", "source", "licence", "year");
    private static final int LONGEST_VALUE = 300;

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with a sentence for the person at the terminal
     */
    static ImportArguments of(List<String> arguments) {
        var files = new ArrayList<Path>();
        var switches = new LinkedHashSet<String>();
        var options = new HashMap<String, String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (!argument.startsWith("--")) {
                files.add(path(argument));
                continue;
            }
            var parts = argument.substring(2).split("=", 2);
            if (SWITCHES.contains(parts[0]) && parts.length == 1) {
                switches.add(parts[0]);
            } else if (OPTIONS.contains(parts[0]) && (parts.length == 2 || rest.hasNext())) {
                options.put(parts[0], value(parts[0], parts.length == 2 ? parts[1] : rest.next()));
            } else {
                throw new IllegalArgumentException(Words.say("imports.unknown-option", argument));
            }
        }
        return new ImportArguments(files, switches, options);
    }

    private static String value(String option, String value) {
        if (value.isBlank() || value.length() > LONGEST_VALUE || value.startsWith("--")) {
            throw new IllegalArgumentException(Words.say("imports.unknown-option", "--" + option));
        }
        return value.strip();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(Words.say("imports.missing", name), e);
        }
    }

    FileKind.Request request() {
        return new FileKind.Request(files, options);
    }
}
