package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.Order;
import org.maillage.search.Question.View;

/** Questions as addresses hold them: what is understood, what is left out, and that nothing is lost on the way. */
class QuestionTest {

    private static final String LIVED = "lived-0a1b2c3d-0000-4000-8000-00000000000f";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=%C3%A9picerie%20solidaire",
                "q=L%E2%80%99%C3%89tabli%20%26%20Cie%20%3D%20100%25%20%23%2B%3F",
                "place=commune-35236&km=20",
                "place=epci-243500741",
                "place=department-2A",
                "place=" + LIVED,
                "kind=third-place&sector=economic&profile=mid-cap&themes=food&families=fablab&department=35",
                "q=atelier&order=distance",
                "view=-2.5,47.0,-1.25,48.0",
                "q=a&place=region-53&km=5&kind=organisation&order=newest&view=-180.0,-90.0,180.0,90.0"
            })
    void whatAnAddressAsksIsTheAddressOfWhatItAsks(String address) {
        var question = Question.ofAddress(address);

        assertThat(question.address().replace("%2C", ",")).isEqualTo(address);
        assertThat(Question.ofAddress(question.address())).isEqualTo(question);
    }

    /** Whatever stands in an address, the search answers; what makes no sense is left out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "place=Redon",
                "place=commune-",
                "place=commune-35236'",
                "place=lived-35236",
                "place=department-35-1",
                "km=7",
                "km=-5",
                "km=viele",
                "order=cheapest",
                "order=",
                "themes=<script>",
                "themes=-food",
                "color=red",
                "q=%ZZ",
                "q",
                "=x",
                "view=1,2,3",
                "view=2,47,1,48",
                "view=1,48,2,47",
                "view=a,b,c,d",
                "view=1,47,1,48"
            })
    void whatMakesNoSenseIsLeftOut(String address) {
        var question = Question.ofAddress(address);

        assertThat(question.address()).isEmpty();
        assertThat(question.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | true
            order=name         | true
            km=20              | true
            view=1,47,2,48     | true
            q=x                | false
            place=commune-35236 | false
            themes=food        | false
            """)
    void aQuestionIsOpenThatLeavesNothingOut(String address, boolean open) {
        assertThat(Question.ofAddress(address).isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "place=commune-35236&km=20, true, commune, 35236",
        "place=commune-35236,       false, commune, 35236",
        "place=epci-243500741&km=20, false, epci, 243500741",
        "km=20,                     false, '', ''"
    })
    void onlyAroundACommuneAreThereDistances(String address, boolean around, String kind, String code) {
        var question = Question.ofAddress(address);

        assertThat(question.isAround()).isEqualTo(around);
        assertThat(question.placeKind()).isEqualTo(kind);
        assertThat(question.placeCode()).isEqualTo(code);
    }

    @Test
    void wordsWithoutEndAreCutBetweenTwoOfThem() {
        var question = Question.ofAddress("q=" + "mot%20".repeat(80));

        assertThat(question.words()).hasSizeLessThanOrEqualTo(200).endsWith("mot…");
    }

    @Test
    void aFacetIsChosenChangedAndTakenAway() {
        var question = Question.ofAddress("q=x&themes=food&kind=third-place");

        assertThat(question.with(Facet.THEMES, "health").narrowed())
                .isEqualTo(Map.of(Facet.THEMES, "health", Facet.KIND, "third-place"));
        assertThat(question.with(Facet.THEMES, "").narrowed()).isEqualTo(Map.of(Facet.KIND, "third-place"));
        assertThat(question.with(Facet.THEMES, "").words()).isEqualTo("x");
        assertThat(question.narrowed()).containsEntry(Facet.THEMES, "food");
    }

    @Test
    void eachPartIsAskedAnewWithoutTheOthers() {
        var question = Question.ofAddress("q=x&place=commune-35236&km=20&order=name&view=1.0,47.0,2.0,48.0");

        assertThat(question.in("").address()).isEqualTo("q=x&km=20&order=name&view=1.0%2C47.0%2C2.0%2C48.0");
        assertThat(question.by(Order.BEST).seenIn(null).address()).isEqualTo("q=x&place=commune-35236&km=20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -181,-91,181,91    | -180.0,-90.0,180.0,90.0
            -2,47,-1,48        | -2.0,47.0,-1.0,48.0
            """)
    void aViewIsKeptOnEarth(String typed, String kept) {
        assertThat(View.of(typed)).isNotNull().extracting(View::typed).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,0,10,10 | 5,5,15,15  | 5.0,5.0,10.0,10.0
            0,0,10,10 | 2,3,4,5    | 2.0,3.0,4.0,5.0
            0,0,10,10 | 11,2,12,5  | 11.0,2.0,11.0,5.0
            0,0,10,10 | 0,0,10,10  | 0.0,0.0,10.0,10.0
            """)
    void twoViewsHaveAPartInCommonThatMayBeNothing(String one, String other, String common) {
        var first = Objects.requireNonNull(View.of(one));
        var second = Objects.requireNonNull(View.of(other));

        assertThat(first.within(second).typed()).isEqualTo(common);
    }
}
