package org.maillage.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Files of an index that were damaged or taken away: no repair is worth it, for all of them can be made anew. */
final class Damage {

    private static final Logger LOG = LoggerFactory.getLogger(Damage.class);

    private Damage() {}

    /** Whether a failure says so; a full disk, for one, does not. */
    static boolean isIn(Throwable failure) {
        return switch (failure) {
            case CorruptIndexException it -> true;
            case IndexFormatTooNewException it -> true;
            case IndexFormatTooOldException it -> true;
            case IndexNotFoundException it -> true;
            case NoSuchFileException it -> true;
            case FileNotFoundException it -> true;
            case EOFException it -> true;
            case AlreadyClosedException it -> true;
            default -> failure.getCause() != null && isIn(failure.getCause());
        };
    }

    /** Takes the files away that are left. */
    static void clear(Path folder, Throwable failure) {
        LOG.warn("The files of the index in {} are damaged, and made anew: {}", folder, failure.getMessage());
        try {
            if (Files.exists(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            LOG.error("The damaged index in {} cannot be taken away: {}", folder, e.getMessage());
        }
    }
}
