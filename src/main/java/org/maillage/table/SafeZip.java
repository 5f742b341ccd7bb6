package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a packed file of a stranger before anything else does: how large it really becomes, counted rather than
 * believed, and whether its XML would fill the memory of whoever reads it.
 */
public final class SafeZip {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 600L * 1024 * 1024;
    private static final long MOST_KEPT = 100L * 1024 * 1024;
    private static final int MOST_GROWTH = 300;
    private static final int BUFFER = 64 * 1024;

    private SafeZip() {}

    public static boolean isZip(Path path) {
        try (var in = Files.newInputStream(path)) {
            var first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a packed file.
     *
     * @return the names of what is in it
     * @throws Unreadable when it is broken, becomes too large, or defines entities
     */
    public static List<String> check(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable("zip-entries", path.getFileName());
            }
            var most = Math.min(MOST_BYTES, Math.max(1 << 20, Files.size(path) * MOST_GROWTH));
            var entries = Collections.list(zip.entries());
            if (entries.stream().map(ZipEntry::getName).distinct().count() < entries.size()) {
                // Of two of one name, another program would read the one that was not looked at.
                throw new Unreadable("zip-broken", path.getFileName());
            }
            for (var entry : entries) {
                most -= unpacked(zip, entry, most, path);
            }
            return entries.stream()
                    .filter(it -> !it.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (ZipException e) {
            throw new Unreadable("zip-broken", path.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most, Path path) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var look = name.matches(".*\\.(xml|rels|vml)") ? new XmlLook() : null;
        // What is no sheet is kept whole by whoever reads it.
        var mostOfIt = name.matches("xl/worksheets/[^/]*") ? most : Math.min(most, MOST_KEPT);
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER];
            var count = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                var problem = count > mostOfIt ? "zip-bomb" : look == null ? "" : look.take(buffer, read);
                if (!problem.isEmpty()) {
                    throw new Unreadable(problem, path.getFileName());
                }
            }
            return count;
        }
    }
}
