package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a territory as its portrait: figures beside larger ones, a map by a figure, and what others tell of it. */
@PlatformTest
class PortraitPagesTest {

    private static final String REDON = "/territories/epci/243500741";

    @Autowired
    MockMvcTester browser;

    @Test
    void figuresAreReadBesideDepartmentRegionAndFrance() {
        assertThat(text(REDON).replace('\u202f', ' '))
                .contains(">Ille-et-Vilaine</a></th>", ">Bretagne</a></th>", ">France</a></th>", "34 969")
                .containsPattern("68 [0-9]{3} [0-9]{3}");
        assertThat(text("/territories/regions/53"))
                .doesNotContain(">Bretagne</a></th>")
                .contains(">France</a></th>");
    }

    @Test
    void theMapIsColouredByAFigureAndTheTableSaysTheSame() {
        var plain = text(REDON);
        assertThat(plain).contains("?figure=population#map").doesNotContain("shade-5");

        var coloured = text(REDON + "?figure=population");

        assertThat(coloured).contains("dot-member shade-5", "legend-shade shade-1", "Population : le tableau");
        assertThat(Pattern.compile("dot-member shade-[1-5]").matcher(coloured).results())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moon", "births", "population'", "%00", ""})
    void aFigureThatIsNotKnownColoursNothing(String figure) {
        var answer = browser.get().uri(REDON).param("figure", figure).exchange();

        assertThat(answer).hasStatusOk().bodyText().doesNotContain("shade-1");
    }

    @Test
    void whatIsNotKnownIsOneQuietLine() {
        assertThat(Pattern.compile("Ce qui n’est pas connu ici")
                        .matcher(text(REDON))
                        .results())
                .hasSize(1);
    }

    private String text(String path) {
        var answer = browser.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
