package org.maillage.codevelopment.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * What a client keeps of a session: for its author all of it, for others once it is released and they said that they read it.
 *
 * @param words empty for others before they said so
 * @param state since when it is released, or that it was taken back
 * @param change what its author changes it by; null for others, and while it is typed with all else
 */
record SynthesisPage(
        Frame frame,
        String path,
        String author,
        String words,
        String state,
        boolean mine,
        boolean released,
        boolean canBeTakenBack,
        String until,
        boolean changed,
        String type,
        List<String> futureReaders,
        List<ReadingRow> readings,
        @Nullable Filled change,
        int version) {

    /** @param version that they read, in words: this one or one before */
    record ReadingRow(String name, String when, String version) {}
}
