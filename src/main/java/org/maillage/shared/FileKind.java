package org.maillage.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

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
    UUID apply(Path file);

    /** Undoes a change of this kind; false when this kind has made no such change, or undone it already. */
    boolean undo(UUID change);

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

    /** A line that is not taken, and why. */
    record Refusal(long line, String reason) {}
}
