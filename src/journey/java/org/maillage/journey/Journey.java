package org.maillage.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/homebrew/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void openTheBrowser() {
        playwright = Playwright.create();
        // What is waited for may take its time on a busy machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-background-networking", "--disable-component-update")));
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
        playwright.close();
    }

    Reader reader(int width) {
        return Reader.with(browser, site(), width);
    }

    Reader reader(int width, Browser.NewContextOptions options) {
        return Reader.with(browser, site(), width, options);
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

    private static Path chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium was found. Maybe install it, or name it: CHROMIUM=/a/path ./maillage test"));
    }
}
