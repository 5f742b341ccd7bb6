package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.codevelopment.PeerSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pages that follow a session from one process. */
class StreamsTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final PeerSession SESSION = session();

    private final Streams streams = new Streams(JdbcClient.create(new SimpleDriverDataSource()));

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void thoseWhoFollowAreToldAndNobodyElse() {
        streams.start();
        var here = new MockHttpServletResponse();
        var elsewhere = new MockHttpServletResponse();
        streams.open(stream(SESSION, ANN, here));
        streams.open(stream(session(), BOB, elsewhere));

        streams.tell(SESSION.id(), "7");

        await().until(() -> words(here).contains("event: changed\ndata: 7\n\n"));
        assertThat(words(elsewhere)).doesNotContain("data: 7");
    }

    @Test
    void oneFollowsASessionFromEightWindowsAndNoMore() {
        streams.start();
        for (var window = 0; window < 8; window++) {
            assertThat(streams.open(stream(SESSION, ANN, new MockHttpServletResponse())))
                    .isTrue();
        }

        assertThat(streams.open(stream(SESSION, ANN, new MockHttpServletResponse())))
                .isFalse();
        assertThat(streams.open(stream(SESSION, BOB, new MockHttpServletResponse())))
                .isTrue();
    }

    @Test
    void aPlatformThatStopsLetsNobodyWait() {
        streams.start();
        streams.open(stream(SESSION, ANN, new MockHttpServletResponse()));

        streams.stop();

        await().until(() -> streams.following(SESSION.id()) == 0);
        assertThat(streams.open(stream(SESSION, ANN, new MockHttpServletResponse())))
                .isFalse();
    }

    private static Stream stream(PeerSession session, UUID person, MockHttpServletResponse answer) {
        return new Stream(session, person, new MockAsyncContext(new MockHttpServletRequest(), answer));
    }

    private static String words(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PeerSession session() {
        var now = OffsetDateTime.parse("2027-03-09T14:00:00+01:00");
        return new PeerSession(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                now,
                now.plusHours(2),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
