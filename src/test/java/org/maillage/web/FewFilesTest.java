package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What readers are told while as many files are on their way as may be. */
@PlatformTest
class FewFilesTest {

    private static final List<String> FILES =
            List.of("/search/export.xlsx?q=zzz", "/search/export.csv?q=zzz", "/actors/epci/243500741.geojson");
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Autowired
    MockMvcTester browser;

    @Autowired
    SendFiles sendFiles;

    @Autowired
    Environment settings;

    @Test
    void whoHasTwoOnTheWayWaitsWhileOthersGetTheirs() throws Exception {
        try (var busy = new Busy("10.0.0.1", "10.0.0.1")) {
            assertThat(busy.haveBegun()).isTrue();
            for (var path : FILES) {
                assertThat(ask("10.0.0.1", path)).hasStatus(503);
                assertThat(ask("10.0.0.2", path)).hasStatusOk();
                assertThat(new People(browser).page(SOMEBODY, path)).hasStatusOk();
            }
        }
    }

    @Test
    void whileAllPlacesAreTakenReadersAreToldWhenToComeBack() throws Exception {
        try (var busy = new Busy("10.0.0.1", "10.0.0.1", "10.0.0.2", "10.0.0.3")) {
            assertThat(busy.haveBegun()).isTrue();
            for (var path : FILES) {
                assertThat(ask("10.0.0.4", path))
                        .hasStatus(503)
                        .hasHeader(HttpHeaders.RETRY_AFTER, "30")
                        .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION)
                        .bodyText()
                        .contains("Beaucoup de fichiers se préparent en ce moment", "revenez dans une minute");
                assertThat(new People(browser).page(SOMEBODY, path)).hasStatus(503);
            }
            assertThat(ask("10.0.0.4", FILES.getFirst() + "&lang=en"))
                    .bodyText()
                    .contains("Many files are being prepared right now", "come back in a minute");
            assertThat(browser.get().uri(FILES.getFirst()).accept(MediaType.ALL))
                    .hasStatus(503)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .hasHeader(HttpHeaders.RETRY_AFTER, "30");
        }

        assertThat(ask("10.0.0.4", FILES.getFirst())).hasStatusOk();
    }

    @Test
    void theServerGivesUpWhoTakesNothingForTwentySeconds() {
        assertThat(settings.getProperty("server.tomcat.connection-timeout", Duration.class))
                .isEqualTo(Duration.ofSeconds(20));
    }

    private MvcTestResult ask(String address, String path) {
        return browser.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .locale(Locale.FRENCH)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    /** Readers whose files do not end before they are closed. */
    private final class Busy implements AutoCloseable {

        private final CountDownLatch begun;
        private final CountDownLatch leave = new CountDownLatch(1);
        private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

        Busy(String... addresses) {
            begun = new CountDownLatch(addresses.length);
            for (var address : addresses) {
                readers.execute(() -> take(address));
            }
        }

        boolean haveBegun() throws InterruptedException {
            return begun.await(30, TimeUnit.SECONDS);
        }

        private void take(String address) {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr(address);
            try {
                sendFiles.sendFile(request, new MockHttpServletResponse(), into -> awaitTheEnd());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void awaitTheEnd() {
            begun.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            leave.countDown();
            readers.close();
        }
    }
}
