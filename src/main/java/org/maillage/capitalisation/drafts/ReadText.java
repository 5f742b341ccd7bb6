package org.maillage.capitalisation.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.maillage.table.SafeZip;
import org.maillage.table.Unreadable;

/** Reads a text that somebody brings as a file, by what it is rather than by what its name says. */
final class ReadText {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ReadText() {}

    /**
     * Reads a file.
     *
     * @throws NoText when there is nothing to read, or it must not be read
     */
    static Brought read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw NoText.because("empty");
        }
        var read = blocks(bytes);
        var brought = CutAtHeadings.of(read, name);
        if (brought.passages().stream().allMatch(it -> it.words().isBlank())) {
            throw NoText.because(read.left().pictures() > 0 ? "pictures" : "no-words");
        }
        return brought;
    }

    private static TextOfFile blocks(byte[] bytes) {
        if (startsWith(bytes, OLD_OFFICE)) {
            throw NoText.because(holds(bytes, "EncryptedPackage") ? "locked" : "old");
        }
        var beginning = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.contains("%pdf-")) {
            throw NoText.because("pdf");
        }
        if (beginning.startsWith("{\\rtf")) {
            throw NoText.because("old");
        }
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html") || beginning.startsWith("<?xml")) {
            throw NoText.because("page");
        }
        return beginning.startsWith("pk\u0003\u0004") ? packed(bytes) : ReadPlainText.read(bytes);
    }

    private static TextOfFile packed(byte[] bytes) {
        Path path = null;
        try {
            path = Files.createTempFile("maillage", ".text");
            Files.write(path, bytes);
            var names = SafeZip.check(path);
            try (var zip = new ZipFile(path.toFile())) {
                return packed(zip, names);
            }
        } catch (Unreadable e) {
            throw NoText.because("unsafe");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(path);
        }
    }

    private static TextOfFile packed(ZipFile zip, List<String> names) throws IOException {
        if (names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                || names.stream().anyMatch(it -> it.matches("Basic/[^/]+/(?!script-lb\\.xml).+"))) {
            throw NoText.because("macros");
        }
        var document = names.stream()
                .filter(it -> it.matches("word/document[0-9]*\\.xml"))
                .findFirst();
        if (document.isPresent()) {
            return ReadWord.read(zip, document.get());
        }
        if (names.contains("content.xml") && type(zip).startsWith("application/vnd.oasis.opendocument.text")) {
            if (manifest(zip).contains("encryption-data")) {
                throw NoText.because("locked");
            }
            return ReadOpenDocument.read(zip);
        }
        throw NoText.because("no-text");
    }

    private static String type(ZipFile zip) throws IOException {
        return entry(zip, "mimetype");
    }

    private static String manifest(ZipFile zip) throws IOException {
        return entry(zip, "META-INF/manifest.xml");
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private static void remove(@Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var at = 0; at < start.length; at++) {
            if (bytes[at] != start[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a name in the directory of a file of the old Office, which writes two bytes a letter. */
    private static boolean holds(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
