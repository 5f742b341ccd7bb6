package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maillage.web.FewFromOnePlace.Lines;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FewFromOnePlaceTest {

    private static final FilterChain NOTHING = (request, response) -> {};

    private final Lines pages = new Lines(2, 9, Duration.ZERO);
    private final Lines uploads = new Lines(1, 9, Duration.ZERO);
    private final Lines downloads = new Lines(1, 9, Duration.ZERO);
    private final FewFromOnePlace few = new FewFromOnePlace(pages, uploads, downloads);

    @Test
    void oneMachineHasSoManyOnTheWayAndOthersGetTheirs() throws Exception {
        few.doFilter(
                asks("192.0.2.1"),
                new MockHttpServletResponse(),
                (r1, a1) -> few.doFilter(asks("192.0.2.1"), new MockHttpServletResponse(), (r2, a2) -> {
                    var third = new MockHttpServletResponse();
                    few.doFilter(asks("192.0.2.1"), third, NOTHING);
                    assertThat(third.getStatus()).isEqualTo(429);
                    assertThat(third.getHeader("Retry-After")).isEqualTo("30");
                    assertThat(third.getContentAsString()).contains("<main id=\"content\"", "429");
                    assertThat(status(asks("192.0.2.2"))).isEqualTo(200);
                }));

        assertThat(status(asks("192.0.2.1"))).isEqualTo(200);
        assertThat(pages.machines()).isZero();
    }

    @Test
    void filesOnTheWayLeaveThePagesAlone() throws Exception {
        few.doFilter(sends(), new MockHttpServletResponse(), (request, answer) -> {
            assertThat(status(sends())).isEqualTo(429);
            assertThat(status(asks("192.0.2.1"))).isEqualTo(200);
        });

        assertThat(uploads.machines()).isZero();
    }

    private int status(MockHttpServletRequest request) throws jakarta.servlet.ServletException, java.io.IOException {
        var answer = new MockHttpServletResponse();
        few.doFilter(request, answer, NOTHING);
        return answer.getStatus();
    }

    private static MockHttpServletRequest asks(String machine) {
        var request = new MockHttpServletRequest("GET", "/search");
        request.setRemoteAddr(machine);
        return request;
    }

    private static MockHttpServletRequest sends() {
        var request = new MockHttpServletRequest("POST", "/tasks/x/files");
        request.setRemoteAddr("192.0.2.1");
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
