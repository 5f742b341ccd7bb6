package org.maillage.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;

/** A kind of file that a module reads into the platform: looked at first, then applied, and undone at will. */
public interface FileKind {

    /** The word for this kind, as {@code ./maillage import} shows it. */
    String name();

    /** Whether the first lines of the file are those of this kind. */
    boolean recognises(Path file);

    /** What applying the file would do; changes nothing. */
    Preview preview(Path file);

    /**
     * Applies the file as a whole or not at all; returns the change, by which it can be undone.
     *
     * @throws IllegalArgumentException when the preview says that it is not applicable
     */
    ChangeId apply(Path file);

    /**
     * Undoes a change of this kind; false when this kind has made no such change, or undone it already.
     *
     * @throws IllegalStateException when something later stands on the change; its message says what
     */
    boolean undo(ChangeId change);

    /** What a person finds in such a file, its columns above all; shown when no kind knows a file. */
    default String marks() {
        return name();
    }

    /** What applying files that belong together would do; kinds that read one file at a time refuse several. */
    default Preview preview(Request request) {
        return preview(request.onlyFile());
    }

    /** Applies files that belong together. */
    default ChangeId apply(Request request) {
        return apply(request.onlyFile());
    }

    /** The changes of this kind so far, the latest first. */
    List<Past> past();

    /**
     * Files to read together, and what was said about them.
     *
     * @param options such as source, licence or year
     */
    record Request(List<Path> files, Map<String, String> options) {

        public Request {
            files = List.copyOf(files);
            options = Map.copyOf(options);
        }

        public static Request of(Path file) {
            return new Request(List.of(file), Map.of());
        }

        /**
         * The one file.
         *
         * @throws NotPossible when there are several
         */
        public Path onlyFile() {
            if (files.size() != 1) {
                throw new NotPossible(Saying.of("imports.one-file"));
            }
            return files.getFirst();
        }
    }

    /** A change that was made, and may have been undone. */
    record Past(ChangeId id, String files, Instant at, boolean undone) {}

    /**
     * What a file would do.
     *
     * @param counts such as new, changed, same, refused
     * @param samples some of the changes, a sentence each
     * @param refusals the rows or lines that cannot be taken, and why
     * @param applicable whether there is something to apply and nothing that forbids it
     */
    record Preview(List<Count> counts, List<String> samples, List<Refusal> refusals, boolean applicable) {}

    /** How many of what. */
    record Count(String what, long number) {}

    /** A line that is not taken, and why; line 0 is the file as a whole, which then cannot be applied. */
    record Refusal(long line, String reason) {}
}
