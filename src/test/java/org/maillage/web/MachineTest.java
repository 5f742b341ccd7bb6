package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whom the bounds on tries count. */
class MachineTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, , 203.0.113.9",
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "10.0.0.2, '1.2.3.4, 198.51.100.1', 198.51.100.1",
        "127.0.0.1, , 127.0.0.1",
    })
    void isTheOneThatAProxyNearByHasSeen(String peer, @Nullable String list, String machine) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (list != null) {
            request.addHeader("X-Forwarded-For", list);
        }

        assertThat(Machine.of(request)).isEqualTo(machine);
    }
}
