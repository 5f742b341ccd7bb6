package org.maillage.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file as it is read from the database, a bit at a time: a hundred readers on slow lines must not hold a hundred files in memory. */
final class StoredFile extends AbstractResource {

    private static final int BIT = 128 * 1024;

    private final JdbcClient database;
    private final Attachment file;

    StoredFile(JdbcClient database, Attachment file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredFile it && it.file.id().equals(file.id());
    }

    @Override
    public int hashCode() {
        return file.id().hashCode();
    }

    @Override
    public InputStream getInputStream() {
        return new Bits();
    }

    private byte[] bit(long from) throws IOException {
        return database.sql("select substring(bytes from :from for :length) from attachment.file where id = :id")
                .param("from", (int) from + 1)
                .param("length", BIT)
                .param("id", file.id())
                .query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
                .optional()
                .orElseThrow(() -> new IOException("The file %s is gone.".formatted(file.id())));
    }

    private final class Bits extends InputStream {

        private byte[] bit = {};
        private long begin;
        private long at;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at >= file.size()) {
                return -1;
            }
            if (at < begin || at >= begin + bit.length) {
                bit = bit(at);
                begin = at;
            }
            var count = Math.min(length, (int) (begin + bit.length - at));
            System.arraycopy(bit, (int) (at - begin), into, offset, count);
            at += count;
            return count;
        }

        @Override
        public long skip(long count) {
            var skipped = Math.clamp(count, 0, file.size() - at);
            at += skipped;
            return skipped;
        }
    }
}
