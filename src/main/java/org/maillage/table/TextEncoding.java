package org.maillage.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How the letters of a file are written, and the sum by which the file is known again. */
public final class TextEncoding {

    public static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 64 * 1024;

    private TextEncoding() {}

    /** UTF-8 when every byte of the file agrees, else Windows-1252, in which spreadsheets of France still write. */
    public static Charset of(Path path) {
        try (var in = Files.newInputStream(path)) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var letters = new InputStreamReader(in, decoder)) {
            var buffer = new char[BUFFER];
            while (letters.read(buffer) >= 0) {
                // Reading is the check.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The SHA-256 of the file in hexadecimal digits. */
    public static String sha256(Path path) {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
