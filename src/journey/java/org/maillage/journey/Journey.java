package org.maillage.journey;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.maillage.Maillage;
import org.maillage.support.PostgresForTests;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The platform on a real port, and a Chromium to visit it with. */
@SpringBootTest(
        classes = Maillage.class,
        properties = {"maillage.demonstration=none", "maillage.code=" + Journey.CODE},
        webEnvironment = WebEnvironment.DEFINED_PORT)
@Import(PostgresForTests.class)
@ContextConfiguration(initializers = Journey.OnAFreePort.class)
abstract class Journey {

    static final String CODE = "the-code-of-the-terminal";

    @LocalServerPort
    int port;

    Reader reader(int width) {
        return Reader.with(OneBrowser.open(), site(), width);
    }

    Reader reader(int width, Browser.NewContextOptions options) {
        return Reader.with(OneBrowser.open(), site(), width, options);
    }

    String site() {
        return "http://localhost:" + port;
    }

    /** The platform knows the address under which it is reached, as passkeys want it. */
    static final class OnAFreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext platform) {
            try (var socket = new ServerSocket(0)) {
                TestPropertyValues.of("maillage.port=" + socket.getLocalPort()).applyTo(platform);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
