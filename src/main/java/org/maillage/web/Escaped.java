package org.maillage.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells whether the escapes of an address can be read: letters of UTF-8, and never the zero that no text holds. */
final class Escaped {

    private static final int HEX = 16;

    private Escaped() {}

    static boolean isSound(@Nullable String query) {
        if (query == null || (query.indexOf('%') < 0 && isPlain(query))) {
            return true;
        }
        var bytes = new ByteArrayOutputStream(query.length());
        for (var at = 0; at < query.length(); at++) {
            var letter = query.charAt(at);
            if (letter == '%') {
                var value = digit(query, at + 1) * HEX + digit(query, at + 2);
                if (value <= 0) {
                    return false;
                }
                bytes.write(value);
                at += 2;
            } else {
                bytes.write(letter);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** So low for what is none that no other makes up for it. */
    private static int digit(String query, int at) {
        var digit = at < query.length() && query.charAt(at) < 0x80 ? Character.digit(query.charAt(at), HEX) : -1;
        return digit < 0 ? -HEX * HEX : digit;
    }

    private static boolean isPlain(String query) {
        return query.chars().allMatch(it -> it > 0 && it < 0x80);
    }
}
