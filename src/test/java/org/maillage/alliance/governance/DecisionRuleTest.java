package org.maillage.alliance.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.governance.BodyVoice.Stance;
import org.maillage.alliance.governance.DecisionRound.Votes;

/** What becomes of proposals, by the three rules. */
class DecisionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # objections of the last round, gone round, outcome
            '',               false, UNDERWAY
            '',               true,  ADOPTED
            stands,           false, UNDERWAY
            stands,           true,  OBJECTED
            lifted,           true,  ADOPTED
            lifted stands,    true,  OBJECTED
            lifted lifted,    true,  ADOPTED
            lifted,           false, UNDERWAY
            favourable,       true,  ADOPTED
            """)
    void consentAdoptsOnceNoObjectionStands(String objections, boolean gone, DecisionOutcome outcome) {
        assertThat(DecisionRule.CONSENT.of(round(objections, gone, null), null)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # for, against, abstained, quorum, outcome
            5, 4, 0,  ,  ADOPTED
            4, 5, 0,  ,  REJECTED
            4, 4, 0,  ,  REJECTED
            1, 0, 30, ,  ADOPTED
            0, 0, 9,  ,  REJECTED
            0, 0, 0,  ,  REJECTED
            5, 4, 0, 9,  ADOPTED
            5, 3, 0, 9,  NO_QUORUM
            5, 3, 1, 9,  ADOPTED
            0, 0, 0, 1,  NO_QUORUM
            """)
    void theMajorityIsOfThoseWhoVoteForOrAgainst(
            int votesFor, int against, int abstained, @Nullable Integer quorum, DecisionOutcome outcome) {
        assertThat(DecisionRule.MAJORITY.of(round("", true, new Votes(votesFor, against, abstained)), quorum))
                .isEqualTo(outcome);
    }

    @Test
    void nothingIsDecidedBeforeTheVotesAreCounted() {
        assertThat(DecisionRule.MAJORITY.of(round("", true, null), null)).isEqualTo(DecisionOutcome.UNDERWAY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                     false, UNDERWAY
            favourable,             false, UNDERWAY
            'favourable reserved',  true,  ADVISED
            unfavourable,           true,  ADVISED
            """)
    void anAdviceIsGivenOnceAllAreHeardWhateverTheySay(String opinions, boolean gone, DecisionOutcome outcome) {
        assertThat(DecisionRule.ADVICE.of(round(opinions, gone, null), null)).isEqualTo(outcome);
    }

    @Test
    void anObjectionToWordsThatWereAmendedDoesNotStandInTheWay() {
        var amended = decision(null, round("stands", true, null), round("", true, null));

        assertThat(amended.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(decision(null, round("", true, null), round("stands", true, null))
                        .outcome())
                .isEqualTo(DecisionOutcome.OBJECTED);
    }

    @Test
    void whatIsTakenBackIsNeitherAdoptedNorRefused() {
        assertThat(decision(DAY, round("", true, null)).outcome()).isEqualTo(DecisionOutcome.WITHDRAWN);
        assertThat(decision(null).outcome()).isEqualTo(DecisionOutcome.UNDERWAY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UNDERWAY, false
            OBJECTED, false
            REJECTED, false
            NO_QUORUM, false
            ADOPTED, true
            ADVISED, true
            WITHDRAWN, true
            """)
    void whatWasNotAdoptedMayBePutAgain(DecisionOutcome outcome, boolean isFinal) {
        assertThat(outcome.isFinal()).isEqualTo(isFinal);
    }

    private static Decision decision(@Nullable LocalDate withdrawn, DecisionRound... rounds) {
        return new Decision(
                DecisionId.fresh(),
                AllianceId.fresh(),
                "Sujet",
                DecisionRule.CONSENT,
                null,
                withdrawn,
                "",
                0,
                List.of(rounds));
    }

    private static DecisionRound round(String voices, boolean gone, @Nullable Votes votes) {
        return new DecisionRound(
                1,
                BodyMeetingId.fresh(),
                "Proposition",
                gone,
                votes,
                Arrays.stream(voices.split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(DecisionRuleTest::voice)
                        .toList());
    }

    private static BodyVoice voice(String word) {
        var stance = switch (word) {
            case "stands", "lifted" -> Stance.OBJECTION;
            case "favourable" -> Stance.FAVOURABLE;
            case "reserved" -> Stance.RESERVED;
            default -> Stance.UNFAVOURABLE;
        };
        return new BodyVoice(UUID.randomUUID(), "Ann", stance, "Trop tôt.", word.equals("lifted") ? DAY : null, "");
    }
}
