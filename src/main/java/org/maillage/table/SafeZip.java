package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * believed, and whether its XML defines entities of its own, by which a few lines become gigabytes.
 */
public final class SafeZip {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 600L * 1024 * 1024;
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
        var isXml = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER];
            var count = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (isXml && count == 0 && definesEntities(buffer, read)) {
                    throw new Unreadable("xml-entities", path.getFileName());
                }
                count += read;
                if (count > most) {
                    throw new Unreadable("zip-bomb", path.getFileName());
                }
            }
            return count;
        }
    }

    // A document type stands before the first element, so it is in the first bytes or nowhere.
    private static boolean definesEntities(byte[] buffer, int length) {
        var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
