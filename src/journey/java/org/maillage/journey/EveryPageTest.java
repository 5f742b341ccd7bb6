package org.maillage.journey;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, looked at by axe in both languages, light and dark, wide and narrow. */
class EveryPageTest extends Journey {

    private static final String EDITION = "/editions/co-construction-territoriale-2018";
    private static final List<String> PAGES = List.of(
            "/",
            "/editions",
            EDITION,
            EDITION + "/framing-note",
            "/templates",
            "/templates/co-construction-territoriale",
            "/lessons",
            "/experience-sheets",
            "/experience-sheets/une-cuisine-partagee-pour-l-aide-alimentaire",
            "/findings",
            "/findings?after=2001-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000",
            "/findings/on-fait-d-abord-ensemble-on-parle-de-statuts-ensuite",
            "/findings/co-construction-territoriale-2018-finding-1",
            "/collections",
            "/collections/faire-se-rencontrer-avant-de-monter-un-projet",
            "/territories",
            "/territories?q=redon",
            "/territories?q=xyzxyz",
            "/territories/epci/243500741?commune=35236",
            "/territories/epci/200054781",
            "/territories/departments/35",
            "/territories/departments/976",
            "/territories/departments/988",
            "/territories/regions/53",
            "/search",
            "/search?q=xyzxyz&where=Saint-Denis",
            "/actors/epci/243500741",
            "/embed/epci/243500741",
            "/about",
            "/about/sources",
            "/accessibility",
            "/privacy",
            "/legal",
            "/contact",
            "/help",
            "/sign-in/sent",
            "/sign-in/open?token=x",
            "/invitations/x",
            "/first-run",
            "/mailbox",
            "/nothing");

    @ParameterizedTest
    // Each width, language and scheme once: a page that fails in one of them fails here.
    @CsvSource({"1280, fr, light", "360, en, dark"})
    void standsBeforeAxe(int width, String language, String scheme) {
        try (var reader = reader(width, scheme.equals("dark") ? Reader.inTheDark() : new Browser.NewContextOptions())) {
            reader.sitsAtTheMachine();
            assertAll(PAGES.stream()
                    .map(path -> () -> reader.opens(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                            .keeps("every" + path.replaceAll("[^a-z0-9]+", "-") + "-" + language + "-" + scheme)
                            .looks()));
        }
    }
}
