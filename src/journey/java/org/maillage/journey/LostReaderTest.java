package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reader who follows a broken link finds the way back. */
class LostReaderTest extends Journey {

    @Test
    void isToldThatThePageDoesNotExistAndWhereToGo() {
        try (var reader = reader(360)) {
            reader.opens("/nothing").looks().keeps("not-found");

            assertThat(reader.page().locator("h1")).hasText("Cette page n’existe pas");
        }
    }
}
