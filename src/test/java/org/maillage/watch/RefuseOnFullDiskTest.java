package org.maillage.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.SampleSettings;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class RefuseOnFullDiskTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST, /account,      1000000, '',                        507
            POST, /account,      0,       '',                        200
            GET,  /account,      1000000, '',                        200
            POST, /sign-in/link, 1000000, '',                        200
            POST, /sign-out,     1000000, '',                        200
            POST, /account,      1000000, jdbc:postgresql://x/other, 200
            """)
    void takesNoFormWhileTheDiskIsNearlyFull(String method, String path, int leastTerabytes, String url, int status)
            throws Exception {
        var given = new HashMap<>(Map.of("data", data.toString()));
        given.put("database.url", url);
        var settings = SampleSettings.of(given);
        var disk = new DiskHasRoom(settings, new DiskSettings(DataSize.ofTerabytes(leastTerabytes)));
        var request = new MockHttpServletRequest(method, path);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new RefuseOnFullDisk(disk, settings).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() == null).isEqualTo(status == 507);
    }
}
