package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.alliance.vigilance.PairDecision.Weighed;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a pair decides: the way out, why, who else, and when it is looked at again. */
record PairDecisionForm(Filled filled) {

    private static final FormField<WayOut> CHOICE =
            FormField.one("choice", WayOut.class).drawnAs(Kind.RADIO).must();
    private static final FormField<String> REASON =
            FormField.text("reason", 4000).must();
    private static final FormField<String> OTHER = FormField.line("other", 200);
    private static final FormField<LocalDate> REVIEW = FormField.day("review").must();
    private static final Fields FORM = Fields.of("vigilance", CHOICE, REASON, OTHER, REVIEW);

    private static final int MONTHS = 3;
    private static final int MOST_DAYS = 366;

    PairDecisionForm {
        filled.offerEach(CHOICE, List.of(WayOut.values()));
    }

    /** It is looked at again when the three months have rolled over. */
    static PairDecisionForm blank(LocalDate today) {
        return new PairDecisionForm(FORM.empty().with(REVIEW, today.plusMonths(MONTHS)));
    }

    static PairDecisionForm sent(MultiValueMap<String, String> sent) {
        return new PairDecisionForm(FORM.sent(sent));
    }

    Mistakes check(LocalDate today) {
        var mistakes = filled.check().mistakes();
        var review = filled.get(REVIEW);
        return mistakes.unless(
                        filled.get(CHOICE) != WayOut.ASSUME
                                || !filled.typed(OTHER).isBlank(),
                        OTHER.name(),
                        "vigilance.other.must")
                .unless(
                        review == null || (review.isAfter(today) && !review.isAfter(today.plusDays(MOST_DAYS))),
                        REVIEW.name(),
                        "vigilance.review.wrong");
    }

    /** The decision of a sound form. */
    PairDecision decision(
            PairDecisionId id,
            Pair pair,
            SignedIn me,
            LocalDate today,
            @Nullable Weighed hours,
            List<DecidedRole> roles) {
        return new PairDecision(
                id,
                pair.team(),
                pair.place(),
                pair.programme(),
                me.id(),
                filled.must(CHOICE),
                filled.typed(REASON),
                filled.typed(OTHER),
                today,
                filled.must(REVIEW),
                hours,
                roles,
                false,
                false,
                false);
    }
}
