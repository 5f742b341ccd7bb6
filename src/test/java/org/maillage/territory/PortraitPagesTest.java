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
    void figuresAreReadBesideEachDepartmentAndRegionAndFrance() {
        assertThat(text(REDON).replace('\u202f', ' '))
                .contains(
                        ">Ille-et-Vilaine</a></th>",
                        ">Loire-Atlantique</a></th>",
                        ">Morbihan</a></th>",
                        ">Bretagne</a></th>",
                        ">Pays de la Loire</a></th>",
                        ">France</a></th>",
                        "34 969",
                        "À cheval sur 3 départements et 2 régions : Bretagne, Pays de la Loire.")
                .containsPattern("68 [0-9]{3} [0-9]{3}");
        assertThat(text("/territories/regions/53"))
                .doesNotContain(">Bretagne</a></th>")
                .contains(">France</a></th>");
    }

    @Test
    void whatLiesInOneDepartmentIsReadBesideItAlone() {
        assertThat(text("/territories/epci/200067106"))
                .as("of one department")
                .contains(">Pyrénées-Atlantiques</a></th>", ">Nouvelle-Aquitaine</a></th>")
                .doesNotContain("À cheval");
    }

    /** Areas and households come with files of the operator: without them there is no rate. */
    @Test
    void howRatesAreMadeIsNotSaidWhereThereAreNone() {
        assertThat(text(REDON)).doesNotContain("Chaque taux", "Densité");
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
