package org.maillage.attachment;

import org.maillage.shared.Saying;

/** What becomes of a file that somebody hands in. */
public sealed interface Taken {

    /** It is kept. */
    record Kept(FileId file) implements Taken {}

    /** It is not, for a reason that says what to do. */
    record Refused(Saying why) implements Taken {}
}
