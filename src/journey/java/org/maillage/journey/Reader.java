package org.maillage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of a given width, who looks at each page with care. */
final class Reader implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final Path GUIDE = Path.of("docs", "guide", "images");

    private static final int PHONE = 360;
    private static final int TALL = 780;
    private static final int WIDE_AND_TALL = 900;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final int width;

    private Reader(String site, BrowserContext context, int width) {
        this.site = site;
        this.context = context;
        this.width = width;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".*status of (404|422) .*")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Reader with(Browser browser, String site, int width) {
        return with(browser, site, width, new Browser.NewContextOptions());
    }

    static Reader with(Browser browser, String site, int width, Browser.NewContextOptions options) {
        return new Reader(
                site, browser.newContext(options.setViewportSize(width, width == PHONE ? TALL : WIDE_AND_TALL)), width);
    }

    static Browser.NewContextOptions withoutScripts() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    static Browser.NewContextOptions inTheDark() {
        return new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
    }

    Page page() {
        return page;
    }

    /** Gives the browser a safe for passkeys that knows its owner and answers by itself. */
    Reader hasASafeForPasskeys() {
        var devtools = context.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var safe = new JsonObject();
        safe.addProperty("protocol", "ctap2");
        safe.addProperty("transport", "internal");
        for (var can :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            safe.addProperty(can, true);
        }
        var options = new JsonObject();
        options.add("options", safe);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
        return this;
    }

    /** Is known on this machine by the code that the terminal shows, which opens the mailbox and the demonstration. */
    Reader sitsAtTheMachine() {
        return opens("/this-machine?code=" + Journey.CODE);
    }

    Reader opens(String path) {
        page.navigate(site + path);
        return this;
    }

    /** Looks at the page: nothing that axe objects to, nothing wider than the screen, no complaint of the browser. */
    Reader looks() {
        objectsToNothing("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
        return seesNothingTooWide();
    }

    /** @param kind of these: tags of rules, or rules */
    private void objectsToNothing(String kind, String... these) {
        var only = new AxeRunOnlyOptions();
        only.setType(kind);
        only.setValues(List.of(these));
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        // Our pages have no frames of other sites, for whose sake it would open a second page for each look.
        var axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        var objections = axe.analyze().getViolations().stream()
                .flatMap(it -> it.getNodes().stream()
                        .map(node -> it.getId() + ": " + it.getHelp() + " " + node.getTarget() + " " + node.getHtml()))
                .toList();

        assertThat(objections).as(page.url()).isEmpty();
    }

    /** Looks at the page as it is, and once more on a phone, at what depends on the width there. */
    Reader looksAnywhere() {
        looks();
        page.setViewportSize(PHONE, TALL);
        objectsToNothing("rule", "target-size", "scrollable-region-focusable", "link-name");
        seesNothingTooWide();
        page.setViewportSize(width, WIDE_AND_TALL);
        return this;
    }

    Reader seesNothingTooWide() {
        var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("width of %s", page.url()).isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(complaints).as(page.url()).isEmpty();
        return this;
    }

    /**
     * Keeps a picture of the page, when somebody wants to look at them: with {@code -Dpictures} under
     * {@code target/journeys}, with {@code -Dguide} one for the guide.
     */
    Reader keeps(String name) {
        var file = name + "-" + width + ".png";
        if (System.getProperty("pictures") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
        }
        if (System.getProperty("guide") != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(GUIDE.resolve(file)));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
