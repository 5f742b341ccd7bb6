package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whom the bounds on tries count. */
class MachineTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "::ffff:203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::9, 2001:db8:1:3:0:0:0:0/64",
        "nobody, nobody",
        "cafe.de:80, cafe.de:80",
    })
    void isAnAddressOrTheNetworkThatItsOwnerHas(String peer, String machine) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        // Who asked is told by the server, which knows the proxies.
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(Machine.of(request)).isEqualTo(machine);
    }
}
