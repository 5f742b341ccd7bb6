package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultLogTest {

    private final FaultLog faults = new FaultLog();

    @Test
    void whereAFaultHappenedIsWrittenOnceAndEachTimeHasALineWithItsNumber(CapturedOutput journal) {
        var ids = Stream.of("one", "two\nand a line of its own").map(this::fail).toList();
        var first = ids.getFirst();
        var second = ids.getLast();

        assertThat(journal.getOut()).containsOnlyOnce("\tat org.maillage.web.FaultLogTest.fail");
        assertThat(journal.getOut().lines().filter(it -> it.contains(second)))
                .singleElement()
                .asString()
                .contains("as " + first + " did", "two and a line of its own");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void anotherFaultIsWrittenOutToo(CapturedOutput journal) {
        fail("one");
        faults.note("Request GET /b", new IllegalArgumentException("elsewhere"));

        assertThat(journal.getOut()).contains("IllegalStateException: one", "IllegalArgumentException: elsewhere");
    }

    /** Whoever reads the journal could answer by it in the place of somebody. */
    @Test
    void theWordOfAPersonalLinkIsNotWritten(CapturedOutput journal) {
        var word = "aB3_-".repeat(8) + "xyz";
        faults.note("Request GET /introduction/consent/" + word + "/yes", new IllegalStateException("at " + word));
        faults.note("Request GET /introduction/consent/" + word, new IllegalStateException("at " + word));

        assertThat(journal.getOut())
                .contains("Request GET /introduction/consent/…/yes")
                .doesNotContain("consent/" + word);
    }

    private String fail(String why) {
        return faults.note("Request GET /a", new IllegalStateException(why));
    }
}
