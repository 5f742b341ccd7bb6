package org.maillage.web;

import java.io.IOException;

/** Says that what somebody sends comes too slowly to be waited for. */
final class SlowBody extends IOException {

    SlowBody(long bytes, long seconds) {
        super("%d bytes have come in %d s.".formatted(bytes, seconds));
    }
}
