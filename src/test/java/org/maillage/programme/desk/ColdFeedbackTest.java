package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.Feedback.Moment;

/** When those who walked an edition that ended on the 30th of September 2027 are asked what it was worth. */
class ColdFeedbackTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-09-30,
            2027-12-29,
            2027-12-30, COLD_3
            2028-03-29, COLD_3
            2028-03-30, COLD_6
            2029-01-01, COLD_6
            """)
    void threeMonthsAfterItsEndAndSix(LocalDate today, @Nullable Moment moment) {
        assertThat(ColdFeedback.moment(SampleEdition.of(Status.CLOSING), today).orElse(null))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
    void alsoWhereNobodyHasDeclaredItOver(Status status) {
        assertThat(ColdFeedback.moment(SampleEdition.of(status), LocalDate.of(2028, 1, 1)))
                .contains(Moment.COLD_3);
    }

    @ParameterizedTest
    @EnumSource(names = "DRAFT")
    void butNeverOfOneThatNeverBegan(Status status) {
        assertThat(ColdFeedback.moment(SampleEdition.of(status), LocalDate.of(2028, 1, 1)))
                .isEmpty();
    }
}
