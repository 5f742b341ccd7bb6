package org.maillage.attachment;

/** What becomes of a file that somebody hands in. */
public sealed interface Taken {

    /** It is kept. */
    record Kept(FileId file) implements Taken {}

    /** It is not, for a reason in a sentence that says what to do. */
    record Refused(String why) implements Taken {}
}
