package org.maillage.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads the letters of a file that does not say how it is written: UTF-8 as long as its bytes agree, and each byte that
 * does not as Windows-1252, in which spreadsheets of France still write. So a file that was put together from both is
 * read right, too. A byte order mark decides for UTF-16, and lonely bytes of old Macintoshes for those.
 */
final class MixedCharsetReader extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
    private static final int BUFFER = 64 * 1024;

    /** é, è, à and the firm blank as old Macintoshes wrote them, and as Windows does. */
    private static final int[] OF_MACINTOSH = {0x8E, 0x8F, 0x88, 0xCA};

    private static final int[] OF_WINDOWS = {0xE9, 0xE8, 0xE0, 0xA0};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Charset charset;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long foreign;
    private char second;
    private boolean ended;

    private MixedCharsetReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(
                        charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    static MixedCharsetReader of(Path path) {
        try {
            var in = Files.newInputStream(path);
            var head = in.readNBytes(BUFFER);
            in.close();
            var first = Arrays.copyOf(head, Math.min(3, head.length));
            var fresh = Files.newInputStream(path);
            var charset = charset(first);
            fresh.skipNBytes(mark(first));
            // Whoever writes so writes all of it so: some of its letters, side by side, could be UTF-8.
            return new MixedCharsetReader(
                    fresh, charset.equals(StandardCharsets.UTF_8) && isOfMacintosh(head) ? MACINTOSH : charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfMacintosh(byte[] head) {
        return count(head, OF_MACINTOSH) > count(head, OF_WINDOWS);
    }

    // Of bytes that stand between common letters: in UTF-8, such bytes follow one another.
    private static long count(byte[] head, int[] sought) {
        var count = 0L;
        for (var i = 1; i < head.length - 1; i++) {
            var at = i;
            if (head[i - 1] > 0 && head[i + 1] > 0 && Arrays.stream(sought).anyMatch(it -> it == (head[at] & 0xFF))) {
                count++;
            }
        }
        return count;
    }

    private static Charset charset(byte[] first) {
        if (begins(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int mark(byte[] first) {
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean begins(byte[] first, int... mark) {
        if (first.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((first[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How the letters read so far were written. */
    String encoding() {
        if (charset.equals(MACINTOSH)) {
            return "Mac Roman";
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return "UTF-16";
        }
        return foreign > 0 ? WINDOWS.displayName() : charset.displayName();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(target, offset, length).slice();
        if (second != 0) {
            out.put(second);
            second = 0;
            return 1;
        }
        while (true) {
            var result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                takeForeign(out);
            } else if (out.position() > 0) {
                return out.position();
            } else if (result.isOverflow()) {
                takePair(out);
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
            if (!out.hasRemaining()) {
                return length;
            }
        }
    }

    // Some letters are two of Java's, and there is room for one.
    private void takePair(CharBuffer out) {
        var pair = CharBuffer.allocate(2);
        decoder.decode(bytes, pair, ended);
        pair.flip();
        out.put(pair.get());
        second = pair.get();
    }

    private void takeForeign(CharBuffer out) {
        out.put(new String(new byte[] {bytes.get()}, WINDOWS));
        foreign++;
    }

    private void fill() throws IOException {
        bytes.compact();
        var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
