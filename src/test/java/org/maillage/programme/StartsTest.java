package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.SampleEditions;
import org.maillage.pathway.Status;
import org.maillage.pathway.TemplateVersion;
import org.maillage.programme.Starts.Start;
import org.maillage.support.CannedRows;

/** What a new edition begins with, on the 17th of November 2026. */
@InFrench
class StartsTest {

    private static final Programme PROGRAMME =
            new Programme(SampleEdition.PROGRAMME, "alliances", "Alliances", "", "", "", 0);
    private static final TemplateVersion TEMPLATE =
            new TemplateVersion(SampleEdition.TEMPLATE, SampleEditions.template(), Instant.EPOCH);

    private final CannedRows rows = CannedRows.none();
    private final Starts starts = new Starts(
            SampleEditions.templates(rows),
            new LiveEditions(rows.client()),
            Clock.fixed(Instant.parse("2026-11-17T23:30:00Z"), ZoneOffset.UTC));

    @Test
    void aTemplateBeginsOnAFirstInFourMonthsAndLastsAsLongAsItSays() {
        var form = form(null);

        assertThat(form.starts()).isEqualTo("2027-03-01");
        assertThat(form.ends())
                .isEqualTo(LocalDate.of(2027, 3, 1)
                        .plusMonths(TEMPLATE.template().durationMonths())
                        .minusDays(1));
        assertThat(form.title()).isEqualTo(TEMPLATE.template().title().fr());
        assertThat(form.filled().get(EditionForm.PLACES_MIN))
                .isEqualTo(TEMPLATE.template().cohort().min());
        assertThat(form.check().none()).isTrue();
    }

    @Test
    void theNextEditionIsTheLastOneAYearLater() {
        var form = form(SampleEdition.of(Status.RUNNING));

        assertThat(form.starts()).isEqualTo("2028-01-04");
        assertThat(form.ends()).isEqualTo("2028-09-30");
        assertThat(form.title()).isEqualTo("Alliances d’Ouest 2027");
        assertThat(form.filled().get(EditionForm.PLACES_MAX)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "template",
                "template x",
                "template 00000000-0000-0001-0000-00000000000",
                "template 00000000-0000-0001-0000-000000000003 ",
                "edition",
                "TEMPLATE 00000000-0000-0001-0000-000000000003"
            })
    void whatIsNoStartIsNone(String from) {
        rows.row("join programme.programme p", SampleEdition.row(Status.RUNNING));

        assertThat(starts.find(PROGRAMME, from)).isEmpty();
    }

    @Test
    void noEditionOfAnotherProgrammeIsTakenOver() {
        rows.row("join programme.programme p", SampleEdition.row(Status.RUNNING))
                .row("from pathway.template_version", SampleEditions.templateRow(SampleEdition.TEMPLATE));
        var other = new Programme(new UUID(9, 9), "autre", "Autre", "", "", "", 0);

        assertThat(starts.find(other, "edition alliances-2027")).isEmpty();
        assertThat(starts.find(PROGRAMME, "edition alliances-2027"))
                .hasValueSatisfying(it -> assertThat(it.words()).isEqualTo("Alliances d’Ouest 2027"));
    }

    /** What was on a Thursday stays on one. */
    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "365, 364", "366, 364", "371, 371", "3, 0", "4, 7", "-3, 0", "-365, -364"})
    void aPlanIsShiftedByWholeWeeks(long days, long shifted) {
        assertThat(MakeEdition.wholeWeeks(days)).isEqualTo(shifted);
        assertThat(LocalDate.of(2027, 3, 18)
                        .plusDays(MakeEdition.wholeWeeks(days))
                        .getDayOfWeek())
                .isEqualTo(DayOfWeek.THURSDAY);
    }

    private EditionForm form(@Nullable LiveEdition last) {
        return starts.form(new Start(TEMPLATE, last));
    }
}
