package org.maillage.directory.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Words that were written in UTF-8 and once read as if they were not: « Ã‰picerie » for « Épicerie ». */
final class Misread {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Misread() {}

    /** A text in which each run of letters that are bytes of UTF-8 is what these bytes say. */
    static String repaired(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf('â') < 0) {
            return text;
        }
        var repaired = new StringBuilder(text.length());
        var encoder = WINDOWS.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        var run = ByteBuffer.allocate(text.length());
        var begin = 0;
        for (var i = 0; i <= text.length(); i++) {
            var value = i == text.length() ? -1 : foreign(text.charAt(i), encoder);
            if (value >= 0) {
                run.put((byte) value);
                continue;
            }
            repaired.append(decoded(run.flip(), text.substring(begin, i)));
            if (i < text.length()) {
                repaired.append(text.charAt(i));
            }
            run.clear();
            begin = i + 1;
        }
        return repaired.toString();
    }

    /** The byte above 127 that a letter was read from; -1 for any other letter. */
    private static int foreign(char letter, CharsetEncoder encoder) {
        if (letter < 128) {
            return -1;
        }
        if (letter < 256) {
            return letter;
        }
        try {
            return encoder.encode(CharBuffer.wrap(new char[] {letter})).get() & 0xFF;
        } catch (CharacterCodingException e) {
            return -1;
        }
    }

    private static String decoded(ByteBuffer bytes, String otherwise) {
        if (bytes.remaining() < 2) {
            return otherwise;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
