package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.publishing.Weave.Point;

class WeaveTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            10,    5,   10, 5
            0,     0,   2,  1
            -3,    -1,  2,  1
            90000, 9999, 24, 24
            """)
    void drawsWhatAPictureCanShow(int strands, int meetings, int drawn, int times) {
        var weave = Weave.of(strands, meetings);

        assertThat(weave.strands()).hasSize(drawn);
        assertThat(weave.meetings()).isEqualTo(times);
    }

    @Test
    void bringsEachTerritoryHomeBetweenTheMeetings() {
        var strand = Weave.of(10, 5).strands().getFirst();

        assertThat(strand.way()).hasSize(11);
        assertThat(strand.way().stream()
                        .filter(it -> it.y() == strand.way().getFirst().y()))
                .hasSize(6);
    }

    @Test
    void gathersAllTerritoriesAtEveryMeeting() {
        var weave = Weave.of(10, 5);

        for (int meeting = 0; meeting < 5; meeting++) {
            int at = 2 * meeting + 1;
            var seats = weave.strands().stream()
                    .map(it -> it.way().get(at))
                    .sorted(Comparator.comparingDouble(Point::y))
                    .toList();
            assertThat(seats.getLast().y() - seats.getFirst().y()).isLessThan(40);
            assertThat(seats.stream().map(Point::y)).doesNotHaveDuplicates();
        }
    }

    @Test
    void staysInsideItsFrame() {
        assertThat(Weave.of(24, 24).strands())
                .flatExtracting(Weave.Strand::way)
                .allMatch(it -> it.x() >= 0 && it.x() <= Weave.WIDTH && it.y() > 0 && it.y() < Weave.HEIGHT);
    }

    @Test
    void isWrittenAsThePathOfADrawing() {
        var path = Weave.of(2, 1).strands().getFirst().path();

        assertThat(path).matches("M0\\.0 10\\.0(C[0-9. ]+){2}");
    }
}
