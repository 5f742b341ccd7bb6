package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.DigestUtils;

/**
 * Keeps the documents that were asked for last, since they are costly to make. One is made at a time: a crowd of
 * readers must not take every processor.
 */
final class Shelf {

    private final Map<String, Made> kept;

    Shelf(int limit) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
                return size() > limit;
            }
        };
    }

    /** The document of this content, made now unless it is kept; the content is all that the document depends on. */
    synchronized Made get(String content, Supplier<byte[]> making) {
        var key = content.length() > 64 ? digest(content.getBytes(StandardCharsets.UTF_8)) : content;
        return kept.computeIfAbsent(key, it -> {
            var bytes = making.get();
            return new Made(bytes, digest(bytes));
        });
    }

    synchronized int size() {
        return kept.size();
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
