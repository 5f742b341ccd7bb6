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

    private String fail(String why) {
        return faults.note("Request GET /a", new IllegalStateException(why));
    }
}
