package org.maillage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The right to keep the files of an index: one process at a time has it. An index in memory or on a cluster has none. */
@Component
class IndexLock implements DisposableBean {

    private final SearchSettings search;
    private final Settings settings;
    private @Nullable FileLock files;

    IndexLock(SearchSettings search, Settings settings) {
        this.search = search;
        this.settings = settings;
    }

    /** Whether this process has it, or can take it now. */
    synchronized boolean hold() {
        if (files == null && !search.isCluster() && !search.inMemory()) {
            files = take();
            return files != null;
        }
        return true;
    }

    private @Nullable FileLock take() {
        try {
            Files.createDirectories(settings.data());
            var channel = FileChannel.open(
                    settings.data().resolve("index.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var taken = tryLock(channel);
            if (taken == null) {
                channel.close();
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the index could not be asked for.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (files != null) {
            files.acquiredBy().close();
            files = null;
        }
    }
}
