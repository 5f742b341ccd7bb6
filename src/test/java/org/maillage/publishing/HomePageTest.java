package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.publishing.Readers.SETTINGS;
import static org.maillage.publishing.Readers.inEnglish;
import static org.maillage.publishing.Readers.inFrench;

import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void drawsAStrandForEachTerritoryOfTheFirstFigure() {
        assertThat(HomePage.territories(SampleEditions.edition())).isEqualTo(10);
    }

    @Test
    void writesDatesForProgramsOnlyAsFarAsTheyAreKnown() {
        var json = inFrench(() -> LinkedData.home(SampleEditions.edition(), SETTINGS));

        assertThat(json).contains("\"startDate\":\"2030-03\"").doesNotContain("endDate");
    }

    @Test
    void speaksTheLanguageOfTheReaderToProgramsToo() {
        var json = inEnglish(() -> LinkedData.home(SampleEditions.edition(), SETTINGS));

        assertThat(json).contains("Trial edition");
    }
}
