package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContourTest {

    private static final Contour SQUARE = Contour.parse("0 45,1 45,1 46,0 46");
    private static final Contour EAST_OF_IT = Contour.parse("1 45,2 45,2 46,1 46");
    private static final Contour AT_ITS_CORNER = Contour.parse("1 46,2 46,2 47,1 47");

    @Test
    void readsRingsAndPoints() {
        assertThat(Contour.parse("1 45,2 45,2 46;5 47,6 47,6 48").rings()).hasSize(2);
        assertThat(SQUARE.rings().getFirst()).startsWith(new Point(45, 0), new Point(45, 1));
    }

    @Test
    void hasNoRingsWhereNothingIsKnown() {
        assertThat(Contour.parse("").rings()).isEmpty();
    }

    @Test
    void isNextToWhatSharesABorderAndNotACorner() {
        assertThat(SQUARE.isNextTo(EAST_OF_IT)).isTrue();
        assertThat(SQUARE.isNextTo(AT_ITS_CORNER)).isFalse();
    }

    @Test
    void fitsIntoAFrameTrueToScale() {
        var projection = Projection.fit(SQUARE.box(), 10, 20, 100, 100);

        assertThat(projection.y(46)).isEqualTo(20);
        assertThat(projection.y(45)).isEqualTo(120);
        assertThat(projection.x(1) - projection.x(0)).isEqualTo(100 * Math.cos(Math.toRadians(45.5)), within(0.2));
    }

    @Test
    void drawsClosedRings() {
        assertThat(Projection.fit(SQUARE.box(), 0, 0, 100, 100).path(SQUARE))
                .startsWith("M")
                .endsWith("Z")
                .doesNotContain("E");
    }

    @Test
    void refusesABoxThatIsUpsideDown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Box(0, 46, 1, 45))
                .withMessageContaining("46");
    }

    @Test
    void measuresKilometres() {
        assertThat(new Point(48.8534, 2.3488).kilometresTo(new Point(47.6517, -2.0842)))
                .isEqualTo(352, within(3.0));
    }
}
