package org.maillage.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Cuts off who sends a form a byte at a time. The server itself waits twenty seconds for each, and would wait for years; so
 * slow a line as there is in the country is much quicker.
 */
final class CutSlowBodies extends ValveBase {

    private final Clock clock;
    private final Duration grace;
    private final int bytesInASecond;

    CutSlowBodies(Clock clock, Duration grace, int bytesInASecond) {
        super(true);
        this.clock = clock;
        this.grace = grace;
        this.bytesInASecond = bytesInASecond;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var read = request.getCoyoteRequest();
        var bytes = read.getInputBuffer();
        read.setInputBuffer(new Timed(bytes, read));
        try {
            getNext().invoke(request, response);
        } finally {
            read.setInputBuffer(bytes);
        }
    }

    /** What a reader sends, and how long it has taken. */
    private final class Timed implements InputBuffer {

        private final InputBuffer bytes;
        private final org.apache.coyote.Request request;
        private long begun;
        private long count;

        Timed(InputBuffer bytes, org.apache.coyote.Request request) {
            this.bytes = bytes;
            this.request = request;
        }

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            if (begun == 0) {
                begun = clock.millis();
            }
            var read = bytes.doRead(into);
            count += Math.max(0, read);
            var seconds = (clock.millis() - begun - grace.toMillis()) / 1000;
            if (read > 0 && seconds > 0 && count < seconds * bytesInASecond) {
                // The rest is not waited for either.
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                throw new SlowBody(count, seconds + grace.toSeconds());
            }
            return read;
        }

        @Override
        public int available() {
            return bytes.available();
        }
    }
}
