package org.maillage.alliance.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.TimeShare;
import org.maillage.alliance.logbook.SharesForm.At;
import org.maillage.web.Filled;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;

/** For what time is supposed to count, and what is wrong with what it is said to count for. */
class SharesFormTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final OpenConvention city = open("Cités", TEAM, true, null);
    private final OpenConvention fund = open("Fonds", TEAM, true, null);

    @BeforeEach
    void readInFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static OpenConvention open(String title, UUID team, boolean running, @Nullable Integer last) {
        return new OpenConvention(
                ConventionId.fresh(), team, title, DAY.withDayOfYear(1), DAY.withDayOfYear(365), running, last);
    }

    /** @param typed into their fields, in their order, then the reason */
    private static Filled filled(SharesForm form, String... typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < form.offered().size() && i < typed.length; i++) {
            sent.add("share-" + form.offered().get(i).id().value(), typed[i]);
        }
        if (typed.length > form.offered().size()) {
            sent.add("twice", typed[typed.length - 1]);
        }
        return form.labelled(Filled.sent("logbook", form.fields(List.of()), sent))
                .check();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100   | 0     | true
            50    | 50    | true
            100 % | ''    | true
            60%   | 40 %  | true
            100   | 1     | false
            100   | 100   | false
            51    | 50    | false
            """)
    void anHourCountsInFullOnce(String one, String other, boolean sound) {
        var form = new SharesForm(List.of(city, fund));
        var filled = filled(form, one, other);
        form.check(filled, List.of(new At(TEAM, DAY)));
        assertThat(filled.mistakes().none()).isEqualTo(sound);
    }

    @Test
    void moreThanTheWholeIsWarnedOfByNameAndDay() {
        var form = new SharesForm(List.of(city, fund));
        var filled = filled(form, "100", "50");
        form.check(filled, List.of(new At(TEAM, DAY)));

        assertThat(filled.mistakes().at("twice"))
                .contains(
                        "12 mars 2026",
                        "150\u00a0%",
                        "«\u00a0Cités\u00a0» 100\u00a0%",
                        "«\u00a0Fonds\u00a0» 50\u00a0%");
        assertThat(form.why(filled)).isNotNull();
        assertThat(form.why(form.labelled(Filled.empty("logbook", form.fields(List.of())))))
                .isNull();
    }

    @Test
    void moreThanTheWholeCountsForAReasonAndNeverWithoutNeed() {
        var form = new SharesForm(List.of(city, fund));
        var twice = filled(form, "100", "50", "Article 4");
        form.check(twice, List.of(new At(TEAM, DAY)));
        assertThat(twice.mistakes().none()).isTrue();
        assertThat(form.twice(twice)).isEqualTo("Article 4");
        assertThat(form.twice(filled(form, "50", "50", "Article 4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "1/2", "50.5", "cent", "1000"})
    void aShareIsAPartOfTheWhole(String typed) {
        var form = new SharesForm(List.of(city));
        assertThat(filled(form, typed).mistakes().none()).isFalse();
        assertThat(form.shares(filled(form, typed))).isEmpty();
    }

    @Test
    void timeOutsideOfAPeriodOrOfAnotherTeamIsNamed() {
        var form = new SharesForm(List.of(city));
        var late = filled(form, "100");
        form.check(late, List.of(new At(TEAM, DAY), new At(TEAM, DAY.plusYears(1)), new At(TEAM, DAY.plusYears(2))));
        assertThat(late.mistakes().sentences()).singleElement().asString().contains("12 mars 2027", "12 mars 2028");
        var other = filled(form, "100");
        form.check(other, List.of(new At(UUID.randomUUID(), DAY)));
        assertThat(other.mistakes().sentences()).singleElement().asString().contains("autre équipe");
        var none = filled(form, "0");
        form.check(none, List.of(new At(UUID.randomUUID(), DAY.plusYears(9))));
        assertThat(none.mistakes().none()).isTrue();
    }

    @Test
    void theOnlyOneThatRunsIsSupposed() {
        var over = open("Close", TEAM, false, 100);
        var elsewhere = open("Ailleurs", UUID.randomUUID(), true, null);
        assertThat(supposed(city, over, elsewhere)).containsExactly(new TimeShare(city.id(), 100));
        assertThat(supposed(city, fund)).isEmpty();
    }

    @Test
    void whatCountedLastIsSupposedBeforeTheOnlyOne() {
        var half = open("Moitié", TEAM, true, 50);
        assertThat(supposed(half)).containsExactly(new TimeShare(half.id(), 50));
        assertThat(supposed(city, half)).containsExactly(new TimeShare(half.id(), 50));
    }

    private static List<TimeShare> supposed(OpenConvention... offered) {
        var form = new SharesForm(List.of(offered));
        var filled = form.labelled(Filled.empty("logbook", form.fields(List.of())));
        form.suppose(filled, TEAM, DAY);
        return form.shares(filled);
    }
}
