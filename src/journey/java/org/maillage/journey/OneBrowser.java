package org.maillage.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Chromium for all journeys of a process, which each visits in windows of its own. */
final class OneBrowser {

    /** The one without a window first: it draws pages and nothing around them. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/homebrew/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private OneBrowser() {}

    /** It is there from the first journey of a process to the end of the process. */
    static Browser open() {
        return Opened.BROWSER;
    }

    private static final class Opened {

        static final Browser BROWSER = open();

        private static Browser open() {
            var playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            // What is waited for may take its time on a busy machine.
            PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--disable-background-networking", "--disable-component-update")));
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
