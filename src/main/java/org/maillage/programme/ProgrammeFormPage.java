package org.maillage.programme;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a programme.
 *
 * @param programme as it was read; null for a new one
 */
record ProgrammeFormPage(Frame frame, @Nullable Programme programme, Filled form) {

    /** The address that takes it, and from which the reader has come. */
    String path() {
        return programme == null ? "/programmes" : programme.path();
    }

    int version() {
        return programme == null ? 0 : programme.version();
    }
}
