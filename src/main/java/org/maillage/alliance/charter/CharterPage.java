package org.maillage.alliance.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A version of a charter with who has signed it.
 *
 * @param words its text as HTML; empty for none
 * @param file its document, with its size; empty for none
 * @param sign the form by which a signature is noted; null once all members have signed
 */
record CharterPage(
        Frame frame,
        String path,
        String when,
        String words,
        String file,
        List<Row> signatures,
        @Nullable Filled sign,
        String boundPath) {

    /** A signature. */
    record Row(String member, String detail, String removePath) {}
}
