package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.AtOnce;
import org.springframework.util.DigestUtils;

/**
 * Keeps the documents that were asked for last, since they are costly to make. One is made at a time: a crowd of
 * readers must not take every processor.
 */
final class Shelf {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Made> kept;
    private final AtOnce making = new AtOnce(1, PATIENCE);

    Shelf(int limit) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
                return size() > limit;
            }
        };
    }

    /**
     * The document of this content, made now unless it is kept; the content is all that the document depends on.
     *
     * @throws org.maillage.shared.NoPlaceFree when others are being made all the time
     */
    Made get(String content, Supplier<byte[]> work) {
        var key = content.length() > 64 ? digest(content.getBytes(StandardCharsets.UTF_8)) : content;
        return making.get(() -> kept.computeIfAbsent(key, it -> {
            var bytes = work.get();
            return new Made(bytes, digest(bytes));
        }));
    }

    int size() {
        return making.get(kept::size);
    }

    private static String digest(byte[] bytes) {
        return DigestUtils.md5DigestAsHex(bytes);
    }

    /** A finished document and the tag by which browsers know it again. */
    static final class Made {

        private final byte[] bytes;
        private final String tag;

        private Made(byte[] bytes, String tag) {
            this.bytes = bytes;
            this.tag = tag;
        }

        byte[] bytes() {
            return bytes;
        }

        String tag() {
            return tag;
        }
    }
}
