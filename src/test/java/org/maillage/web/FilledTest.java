package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.web.FormField.Kind;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What becomes of what people type into forms; the fields bear names of the form of a session, which has words for them. */
@InFrench
class FilledTest {

    private enum Pace {
        AT_ONCE,
        NEVER
    }

    private static final FormField<String> TITLE = FormField.line("title", 10).must();
    private static final FormField<String> STORY = FormField.markdown("words", 50);
    private static final FormField<String> LINK = FormField.link("videoLink");
    private static final FormField<LocalDate> DAY = FormField.day("on");
    private static final FormField<LocalTime> HOUR = FormField.time("from");
    private static final FormField<Integer> SEATS = FormField.number("place", 2, 20, "web.form.choose");
    private static final FormField<UUID> COHORT = FormField.id("cohort");
    private static final FormField<String> THEMES = FormField.choices("format");
    private static final FormField<Pace> PACE = FormField.one("zone", Pace.class);
    private static final FormField<Boolean> SURE = FormField.check("theory");
    private static final FormField<LocalDate> BEGIN = FormField.day("until").must();
    private static final List<FormField<?>> ALL =
            List.of(TITLE, STORY, LINK, DAY, HOUR, SEATS, COHORT, THEMES, PACE, SURE);
    private static final UUID LOIRE = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,  Loire,                   true
            title,  '',                      false
            title,  '   ',                   false
            title,  Onze lettres,            false
            videoLink, https://maillage.org,    true
            videoLink, javascript:alert(1),     false
            on,     2027-03-15,              true
            on,     2027-02-29,              false
            on,     15/03/2027,              false
            from,   09:30,                   true
            from,   25:00,                   false
            place,  2,                       true
            place,  20,                      true
            place,  1,                       false
            place,  21,                      false
            place,  -3,                      false
            place,  dix,                     false
            cohort, 00000000-0000-0000-0000-000000000001, true
            cohort, 00000000-0000-0000-0000-000000000002, false
            cohort, nothing,                 false
            format, food,                    true
            format, weapons,                 false
            zone,   at-once,                 true
            zone,   AT_ONCE,                 false
            zone,   sometimes,               false
            """)
    void aFieldTakesWhatItCanRead(String field, String typed, boolean sound) {
        var filled = sent("title", "Loire", field, typed);

        assertThat(filled.check().mistakes().at(field).isEmpty()).isEqualTo(sound);
        assertThat(filled.mistakes().none()).isEqualTo(sound);
    }

    @Test
    void whatIsWrongIsKeptAsItWasTyped() {
        var filled = sent("title", "  Un titre bien trop long ", "on", "demain").check();

        assertThat(filled.drawn("title").value()).isEqualTo("Un titre bien trop long");
        assertThat(filled.drawn("on").value()).isEqualTo("demain");
        assertThat(filled.get(DAY)).isNull();
        assertThat(filled.drawn("on").mistake()).isNotEmpty();
        assertThat(filled.drawn("on").describedBy()).isEqualTo("on-mistake");
    }

    @Test
    void valuesComeBackAsTheyWereGiven() {
        var filled = offering(Filled.empty("session", ALL))
                .with(TITLE, "Loire")
                .with(DAY, LocalDate.of(2027, 3, 15))
                .with(HOUR, LocalTime.of(9, 30, 15))
                .with(SEATS, 12)
                .with(COHORT, LOIRE)
                .withAll(THEMES, List.of("food", "energy"))
                .with(PACE, Pace.AT_ONCE)
                .with(SURE, true);

        assertThat(filled.check().mistakes().none()).isTrue();
        assertThat(filled.must(DAY)).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(filled.must(HOUR)).isEqualTo(LocalTime.of(9, 30));
        assertThat(filled.must(SEATS)).isEqualTo(12);
        assertThat(filled.must(COHORT)).isEqualTo(LOIRE);
        assertThat(filled.values(THEMES)).containsExactly("food", "energy");
        assertThat(filled.must(PACE)).isEqualTo(Pace.AT_ONCE);
        assertThat(filled.isTicked(SURE)).isTrue();
    }

    @Test
    void nullLeavesAFieldEmpty() {
        var filled = Filled.empty("session", ALL)
                .with(DAY, LocalDate.of(2027, 3, 15))
                .with(DAY, null);

        assertThat(filled.isBlank(DAY)).isTrue();
        assertThat(filled.typed(DAY)).isEmpty();
    }

    @Test
    void aFieldThatMustBeThereSaysSoInItsOwnWords() {
        var filled = Filled.sent("session", List.of(TITLE, BEGIN), new LinkedMultiValueMap<>())
                .check();

        assertThat(filled.mistakes().at("title")).isNotEmpty();
        assertThat(filled.mistakes().at("until"))
                .isNotEmpty()
                .isNotEqualTo(filled.mistakes().at("title"));
        assertThat(filled.mistakes().status()).isEqualTo(422);
    }

    @Test
    void oneWrongValueAmongSeveralIsNamed() {
        var filled =
                offering(Filled.sent("session", ALL, form("title", "Loire", "format", "food", "format", "weapons")));

        assertThat(filled.check().mistakes().at("format")).isNotEmpty();
        assertThat(filled.drawn("format").values()).containsExactly("food", "weapons");
    }

    @Test
    void whatNoFieldIsCalledIsNotRead() {
        var filled = sent("title", "Loire", "role", "administrator").check();

        assertThat(filled.drawn()).extracting(Drawn::name).doesNotContain("role");
        assertThatThrownBy(() -> filled.drawn("role")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueThatIsNotThereIsNoValue() {
        var filled = Filled.empty("session", ALL);

        assertThatThrownBy(() -> filled.must(DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListThatMayStayEmptyBeginsWithNothing() {
        var filled = offering(Filled.empty("session", ALL));

        assertThat(filled.drawn("cohort").choices()).extracting(Choice::key).containsExactly("", LOIRE.toString());
        assertThat(filled.drawn("cohort").has("")).isTrue();
        assertThat(filled.drawn("format").choices()).extracting(Choice::key).containsExactly("food", "energy");
    }

    @Test
    void zeroBytesAndLineEndsOfWindowsAreTidied() {
        var filled = sent("title", "Loi\0re", "words", "Une ligne\r\nUne autre").check();

        assertThat(filled.mistakes().none()).isTrue();
        assertThat(filled.typed(TITLE)).isEqualTo("Loire");
        assertThat(filled.typed(STORY)).isEqualTo("Une ligne\nUne autre");
    }

    @Test
    void aNumberOutOfBoundsIsToldTheBounds() {
        var seats = FormField.number("place", 2, 20, "web.form.number").must();
        var filled = Filled.sent("session", List.of(seats), form("place", "21")).check();

        assertThat(filled.mistakes().at("place")).contains("2", "20").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zoe@Example.org, zoe@example.org
            zoe@example,
            """)
    void anAddressForMailsIsReadInSmallLetters(String typed, String read) {
        var email = FormField.email("place");

        assertThat(Filled.sent("session", List.of(email), form("place", typed)).get(email))
                .isEqualTo(read);
    }

    @Test
    void aFieldMayBearWordsThatAreNoKey() {
        var filled = Filled.empty("session", ALL).label(TITLE, "Un titre ?");

        assertThat(filled.drawn("title").label()).isEqualTo("Un titre ?");
        assertThat(filled.drawn("words").label()).isNotEqualTo("Un titre ?");
    }

    @Test
    void aFieldOfSeveralFormsOnAPageHasAnIdInEach() {
        var drawn = sent("title", "Onze lettres").check().drawn("title").in(3);

        assertThat(drawn.id()).isEqualTo("title-3");
        assertThat(drawn.name()).isEqualTo("title");
        assertThat(drawn.describedBy()).isEqualTo("title-3-mistake");
    }

    @Test
    void nothingChosenStandsOnceAlsoWhereAFormOffersItInWordsOfItsOwn() {
        var filled = sent().offer(COHORT, List.of(new Choice("", "Aucune"), new Choice(LOIRE.toString(), "Loire")));

        assertThat(filled.drawn("cohort").choices()).extracting(Choice::words).containsExactly("Aucune", "Loire");
    }

    @Test
    void aFieldCanBeDrawnInAnotherWay() {
        assertThat(FormField.choice("format").drawnAs(Kind.RADIO).kind()).isEqualTo(Kind.RADIO);
    }

    private static Filled sent(String... namesAndValues) {
        return offering(Filled.sent("session", ALL, form(namesAndValues)));
    }

    private static Filled offering(Filled filled) {
        return filled.offer(COHORT, List.of(new Choice(LOIRE.toString(), "Loire")))
                .offer(THEMES, List.of(new Choice("food", "Alimentation"), new Choice("energy", "Énergie")));
    }

    private static MultiValueMap<String, String> form(String... namesAndValues) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals("title") && sent.containsKey("title")) {
                sent.set("title", namesAndValues[i + 1]);
            } else {
                sent.add(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return sent;
    }
}
