package org.maillage.codevelopment.room;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.maillage.codevelopment.PeerSession;

/** One page that follows a session. Of what it has not been told yet only the last counts. */
final class Stream {

    /** After so long without news a sign of life goes out. */
    private static final Duration BEAT = Duration.ofSeconds(10);

    /** Whoever has signed out since comes to the door again. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String BEATS = "event: beat\ndata: .\n\n";

    private final PeerSession session;
    private final UUID person;
    private final AsyncContext answer;
    private final BlockingQueue<String> news = new ArrayBlockingQueue<>(1);
    private volatile boolean ended;

    Stream(PeerSession session, UUID person, AsyncContext answer) {
        this.session = session;
        this.person = person;
        this.answer = answer;
    }

    UUID session() {
        return session.id();
    }

    UUID group() {
        return session.peerGroup();
    }

    UUID person() {
        return person;
    }

    void tell(String version) {
        while (!news.offer(version)) {
            news.poll();
        }
    }

    void end() {
        ended = true;
        tell("");
    }

    /** Writes until it is ended, nobody reads any more, or its time is over. */
    void write() {
        var begun = System.nanoTime();
        try {
            // Whoever loses this node asks again a second later, and comes to another.
            write("retry: 1000\n\n");
            while (System.nanoTime() - begun < LONGEST.toNanos()) {
                var version = news.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (ended) {
                    return;
                }
                write(version == null ? BEATS : "event: changed\ndata: " + version + "\n\n");
            }
        } catch (IOException | IllegalStateException e) {
            // Nobody reads any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String words) throws IOException {
        var response = answer.getResponse();
        response.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        response.flushBuffer();
    }

    void close() {
        try {
            answer.complete();
        } catch (IllegalStateException e) {
            // The server has ended it.
        }
    }
}
