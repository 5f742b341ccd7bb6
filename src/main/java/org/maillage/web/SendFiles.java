package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.maillage.shared.NoPlaceFree;
import org.maillage.web.Answer.Contents;
import org.springframework.stereotype.Component;

/** Sends files that grow with what the platform holds: a few at once, and never all of these to one reader. */
@Component
class SendFiles {

    static final int PLACES = 4;
    static final int OF_ONE_READER = 2;

    /** A file that is taken more slowly is given up; one of which nothing at all is taken, by the server long before. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Who has a place, once for each. */
    private final List<String> readers = new ArrayList<>();

    private final Clock clock;

    SendFiles(Clock clock) {
        this.clock = clock;
    }

    /** Writes a file, headers and all, as the answer to a request; it ends early when its reader leaves. */
    void sendFile(HttpServletRequest request, HttpServletResponse response, Contents file) throws IOException {
        var reader = Objects.requireNonNullElse(request.getRemoteUser(), Machine.of(request));
        take(reader);
        var into = new Sent(response.getOutputStream(), clock.instant().plus(PATIENCE));
        try {
            file.writeTo(into);
        } catch (IOException | RuntimeException e) {
            if (!into.left) {
                breakOff(response);
                throw e;
            }
        } finally {
            give(reader);
        }
    }

    private synchronized void take(String reader) {
        if (readers.size() == PLACES || Collections.frequency(readers, reader) == OF_ONE_READER) {
            throw new NoPlaceFree("files");
        }
        readers.add(reader);
    }

    private synchronized void give(String reader) {
        readers.remove(reader);
    }

    // The page that says what went wrong is no file.
    private static void breakOff(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    /** What goes to the reader. The server ends it, since writers close even what they could not finish. */
    private final class Sent extends OutputStream {

        private final OutputStream into;
        private final Instant until;
        private boolean left;

        Sent(OutputStream into, Instant until) {
            this.into = into;
            this.until = until;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (clock.instant().isAfter(until)) {
                throw new IOException("The reader did not take the file within %s.".formatted(PATIENCE));
            }
            try {
                into.write(bytes, offset, length);
            } catch (IOException e) {
                left = true;
                throw e;
            }
        }
    }
}
