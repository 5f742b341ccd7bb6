package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.programme.call.WrittenReviews.Review;
import org.springframework.util.LinkedMultiValueMap;

/** What a reviewer says, criterion by criterion, and what one with an interest does not. */
@InFrench
class ReviewFormTest {

    private static final Criterion TIES = new Criterion(4, "Des liens avec l’économie ?");
    private static final Criterion TEAM = new Criterion(2, "Une équipe d’au moins deux personnes");
    private static final List<Criterion> CRITERIA = List.of(TIES, TEAM);
    private static final UUID APPLICATION = new UUID(10, 1);
    private static final UUID REVIEWER = new UUID(11, 1);

    @Test
    void aCriterionIsAQuestionInItsOwnWords() {
        assertThat(ReviewForm.empty(CRITERIA).filled().drawn())
                .extracting(it -> it.label())
                .startsWith(TIES.words(), TEAM.words());
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "partly, true", "no, true", "maybe, false", "YES, false"})
    void itIsAnsweredYesPartlyOrNo(String answer, boolean sound) {
        var form = form(CRITERIA, Map.of(name(TIES), answer));

        assertThat(form.check().none()).isEqualTo(sound);
    }

    @Test
    void notAllNeedBeAnswered() {
        var review = form(CRITERIA, Map.of(name(TEAM), "partly")).fill(APPLICATION, REVIEWER, 3);

        assertThat(review).isEqualTo(new Review(APPLICATION, REVIEWER, false, "", Map.of("2", "partly"), 3));
    }

    @Test
    void whoSaysNothingHasNotReviewed() {
        assertThat(form(CRITERIA, Map.of("comments", "  ")).check().at("comments"))
                .isNotEmpty();
        assertThat(form(CRITERIA, Map.of("comments", "Solide")).check().none()).isTrue();
        assertThat(form(CRITERIA, Map.of("conflict", "true")).check().none()).isTrue();
    }

    @Test
    void whoHasAnInterestSaysNothingMore() {
        var form = form(CRITERIA, Map.of("conflict", "true", "comments", "Très bien", name(TIES), "yes"));

        assertThat(form.fill(APPLICATION, REVIEWER, 3))
                .isEqualTo(new Review(APPLICATION, REVIEWER, true, "", Map.of(), 3));
    }

    /** The lead may put criteria in another order while somebody answers. */
    @Test
    void anAnswerGoesWithItsCriterionWhereverThatStands() {
        var sent = Map.of(name(TIES), "yes", name(TEAM), "no");

        var review = form(List.of(new Criterion(5, "Un nouveau critère"), TEAM, new Criterion(4, "Des liens ?")), sent)
                .fill(APPLICATION, REVIEWER, 0);

        assertThat(review.answers()).isEqualTo(Map.of("4", "yes", "2", "no"));
    }

    @Test
    void whatWasSaidIsInTheFormAgain() {
        var said = new Review(APPLICATION, REVIEWER, false, "Solide", Map.of("4", "partly"), 3);

        assertThat(ReviewForm.of(CRITERIA, said).fill(APPLICATION, REVIEWER, 3)).isEqualTo(said);
    }

    @Test
    void commentsHaveFiveThousandLettersAtMost() {
        assertThat(form(CRITERIA, Map.of("comments", "é".repeat(5000))).check().none())
                .isTrue();
        assertThat(form(CRITERIA, Map.of("comments", "é".repeat(5001))).check().none())
                .isFalse();
    }

    private static String name(Criterion criterion) {
        return ReviewForm.empty(List.of(criterion)).filled().drawn().getFirst().name();
    }

    private static ReviewForm form(List<Criterion> criteria, Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(typed);
        return ReviewForm.sent(criteria, sent);
    }
}
