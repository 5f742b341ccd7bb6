package org.maillage.codevelopment.followup;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.followup.Commitments.Kind;
import org.maillage.codevelopment.followup.Commitments.Word;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody says became of what they committed themselves to: it is kept, it is not and why, or it is for another day. */
record CommitmentForm(Filled filled) {

    static final FormField<Kind> KIND =
            one("kind", Kind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<LocalDate> KEPT_ON = day("keptOn");
    static final FormField<LocalDate> MOVED_TO = day("movedTo");
    static final FormField<String> WORDS = text("words", 1000);

    private static final int YEARS_AHEAD = 2;
    private static final Fields FORM = Fields.of("followup.say", KIND, KEPT_ON, MOVED_TO, WORDS);

    static CommitmentForm empty() {
        return new CommitmentForm(FORM.empty().offerEach(KIND, List.of(Kind.values())));
    }

    static CommitmentForm sent(MultiValueMap<String, String> sent) {
        return new CommitmentForm(FORM.sent(sent).offerEach(KIND, List.of(Kind.values())));
    }

    /** @param made on which day they committed themselves */
    Mistakes check(Commitment commitment, LocalDate made, LocalDate today) {
        var mistakes = filled.check().mistakes();
        var kind = filled.get(KIND);
        if (kind == null) {
            return mistakes;
        }
        return switch (kind) {
            case KEPT ->
                mistakes.unless(!keptOn(today).isAfter(today), KEPT_ON.name(), "followup.problem.future")
                        .unless(!keptOn(today).isBefore(made), KEPT_ON.name(), "followup.problem.before");
            case NOT_KEPT -> mistakes.unless(!filled.isBlank(WORDS), WORDS.name(), "followup.problem.what-happened");
            case MOVED -> {
                var to = filled.get(MOVED_TO);
                yield mistakes.unless(to != null, MOVED_TO.name(), "followup.problem.due")
                        .unless(to == null || !to.isBefore(today), MOVED_TO.name(), "followup.problem.past")
                        .unless(to == null || !to.equals(commitment.dueOn()), MOVED_TO.name(), "followup.problem.same")
                        .unless(
                                to == null || to.isBefore(today.plusYears(YEARS_AHEAD)),
                                MOVED_TO.name(),
                                "followup.problem.far",
                                YEARS_AHEAD)
                        .unless(!filled.isBlank(WORDS), WORDS.name(), "followup.problem.why");
            }
        };
    }

    private LocalDate keptOn(LocalDate today) {
        return Objects.requireNonNullElse(filled.get(KEPT_ON), today);
    }

    /** The day on which it was done; null unless it was. */
    @Nullable
    LocalDate kept(LocalDate today) {
        return filled.must(KIND) == Kind.KEPT ? keptOn(today) : null;
    }

    Word word(Commitment commitment, OffsetDateTime now) {
        var kind = filled.must(KIND);
        return new Word(
                commitment.id(),
                now,
                kind,
                filled.typed(WORDS),
                commitment.dueOn(),
                kind == Kind.MOVED ? filled.get(MOVED_TO) : null);
    }
}
