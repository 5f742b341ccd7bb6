package org.maillage.account;

/**
 * Something that waits for somebody.
 *
 * @param path where they see to it
 * @param words what is asked of them, for the reader
 * @param when until when, for the reader; empty for whenever
 * @param late whether it should have been done before today
 */
public record Waiting(String path, String words, String when, boolean late) {

    /** What may be done whenever. */
    public Waiting(String path, String words) {
        this(path, words, "", false);
    }
}
