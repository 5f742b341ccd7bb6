package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What others wrote, read: the system's status of a process, suggestions of places, names of measured methods. */
class ReadingsTest {

    @Test
    void residentMemoryStandsInTheStatusOfAProcess() {
        var status = List.of("Name:\tjava", "VmHWM:\t  500000 kB", "VmRSS:\t  400000 kB");

        assertThat(ResidentMemory.inStatus(status)).isEqualTo(409_600_000);
    }

    @Test
    void thisProcessHasMemory() {
        assertThat(ResidentMemory.of(ProcessHandle.current().pid())).isPositive();
    }

    @Test
    void suggestionsNameTerritoriesAndOtherPlaces() {
        var suggestions = """
                [{"name":"A","url":"/territories/epci/200069193"},{"name":"B","url":"/communes/01001"},
                {"name":"C","url":"/territories/epci/240100883?commune=01002"}]""";

        assertThat(Pages.territoriesNamed(suggestions))
                .containsExactly("/territories/epci/200069193", "/territories/epci/240100883");
    }

    @Test
    void theNameOfAMeasuredMethodIsItsSentence() {
        assertThat(HotCode.sentence("renderThePageOfAnError")).isEqualTo("render the page of an error");
    }
}
