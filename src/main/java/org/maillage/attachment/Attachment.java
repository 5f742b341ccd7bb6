package org.maillage.attachment;

import java.util.Locale;
import java.util.UUID;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/**
 * A file that was handed in, without its bytes.
 *
 * @param size in bytes
 */
public record Attachment(UUID id, String name, String type, int size) {

    /** The size for the reader: 1,2 Mo. */
    public Saying sizeWords() {
        return size < 100_000
                ? Saying.of("attachment.kilobytes", Words.decimal(Math.max(1, size / 1000.0), 0))
                : Saying.of("attachment.megabytes", Words.decimal(size / 1_000_000.0, 1));
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
