package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.search.Question.View;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "5,  47.65,  -2.08, public",
        "7,  48.85,   2.35, citizens",
        "9,  43.30,   5.37, general-interest",
        "11, -20.88, 55.45, none",
        "13, 14.60, -61.07, support",
        "13, -89,   179.99, economic",
        "5,  89,     -180,  academic"
    })
    void aNumberSaysWhereItsCellIsAndOfWhom(int level, double latitude, double longitude, String sector) {
        var cell = Cells.cell(Cells.of(level, latitude, longitude, sector));

        var wide = 360.0 / (1 << level);
        var middle = Cells.middle(level, cell.column(), cell.row());
        assertThat(cell.sector()).isEqualTo(sector);
        assertThat(middle[1]).isCloseTo(longitude, within(wide / 2));
        // Cells are narrower in degrees the further they are from the equator, and end where the projection does.
        assertThat(middle[0]).isCloseTo(Math.clamp(latitude, -85.05, 85.05), within(wide / 2));
    }

    @ParameterizedTest
    @CsvSource({
        "France at the zoom that shows it,                 5, -5, 9, 7",
        "France on a screen as wide as a wall,             8, -5, 9, 9",
        "France at the zoom of a street (asked by a script), 18, -5, 9, 9",
        "a town,                                           12, -2.1, -2, 13",
        "the world,                                        2, -180, 180, 5"
    })
    void aViewIsNeverCutIntoMoreCellsThanCanBeTold(String what, int zoom, double west, double east, int level) {
        assertThat(Cells.level(zoom, new View(west, 42, east, 51))).as(what).isEqualTo(level);
    }
}
