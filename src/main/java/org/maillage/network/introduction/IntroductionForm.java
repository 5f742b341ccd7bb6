package org.maillage.network.introduction;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.email;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Oppositions;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.shared.Folded;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** Whom a catalyst introduces to whom and why; of one made aloud, when, and that both agreed. */
record IntroductionForm(Filled filled, Kind kind) {

    static final FormField<String> FIRST_NAME = line("firstName", 120).must();
    static final FormField<String> FIRST_EMAIL = email("firstEmail");
    static final FormField<String> SECOND_NAME = line("secondName", 120).must();
    static final FormField<String> SECOND_EMAIL = email("secondEmail");
    static final FormField<String> REASON = text("reason", 1000).must();
    static final FormField<LocalDate> ON = day("on").must();
    static final FormField<Boolean> AGREED = FormField.check("agreed");

    private static final String WORDS = "introduction.form";
    private static final Fields ASKED =
            Fields.of(WORDS, FIRST_NAME, FIRST_EMAIL.must(), SECOND_NAME, SECOND_EMAIL.must(), REASON);
    private static final Fields ALOUD =
            Fields.of(WORDS, FIRST_NAME, FIRST_EMAIL, SECOND_NAME, SECOND_EMAIL, REASON, ON, AGREED);

    private static Fields fields(Kind kind) {
        return kind == Kind.ASKED ? ASKED : ALOUD;
    }

    /** @param first whoever is known already, as {@code second}; null for nobody yet */
    static IntroductionForm blank(Kind kind, @Nullable Party first, @Nullable Party second, LocalDate today) {
        var filled = fields(kind).empty();
        if (first != null) {
            filled.with(FIRST_NAME, first.name()).with(FIRST_EMAIL, first.email());
        }
        if (second != null) {
            filled.with(SECOND_NAME, second.name()).with(SECOND_EMAIL, second.email());
        }
        return new IntroductionForm(kind == Kind.ALOUD ? filled.with(ON, today) : filled, kind);
    }

    static IntroductionForm sent(Kind kind, MultiValueMap<String, String> sent) {
        return new IntroductionForm(fields(kind).sent(sent), kind);
    }

    /** The same with what is known where nothing was typed: the two of the directory, and today. */
    IntroductionForm known(@Nullable Party first, @Nullable Party second, LocalDate today) {
        fill(FIRST_NAME, FIRST_EMAIL, first, false);
        fill(SECOND_NAME, SECOND_EMAIL, second, false);
        if (kind == Kind.ALOUD && filled.isBlank(ON)) {
            filled.with(ON, today);
        }
        return this;
    }

    /** Which of the two is still to be looked for: whoever is neither known nor typed; null for none. */
    @Nullable
    Side sought(@Nullable Party first, @Nullable Party second) {
        return first == null && (filled.isBlank(FIRST_NAME) || second != null)
                ? Side.FIRST
                : second == null ? Side.SECOND : null;
    }

    /** Fills in somebody who was chosen in the directory, whatever was typed in their place. */
    Party pick(Party known) {
        if (known.side() == Side.FIRST) {
            fill(FIRST_NAME, FIRST_EMAIL, known, true);
        } else {
            fill(SECOND_NAME, SECOND_EMAIL, known, true);
        }
        return known;
    }

    private void fill(FormField<String> name, FormField<String> email, @Nullable Party known, boolean anew) {
        if (known != null && (anew || filled.isBlank(name))) {
            filled.with(name, known.name());
        }
        if (known != null && !known.email().isEmpty() && (anew || filled.isBlank(email))) {
            filled.with(email, known.email());
        }
    }

    /** One of the two as they were typed; whom the directory knows keeps their place in it. */
    Party party(Side side, @Nullable Party known) {
        var first = side == Side.FIRST;
        var email = Objects.requireNonNullElse(filled.get(first ? FIRST_EMAIL : SECOND_EMAIL), "");
        return new Party(
                side,
                known == null ? null : known.organisation(),
                known == null ? null : known.contact(),
                filled.typed(first ? FIRST_NAME : SECOND_NAME),
                email.toLowerCase(Locale.ROOT),
                null);
    }

    /**
     * What is wrong with it.
     *
     * @param own the address of whoever sends it; empty for none
     * @param organisations other names by which one of the two would be known
     */
    Mistakes check(
            Party first,
            Party second,
            String own,
            List<String> organisations,
            Oppositions oppositions,
            LocalDate today) {
        var mistakes = filled.check().mistakes();
        mistakes.unless(!isOne(first, second), SECOND_NAME.name(), "introduction.problem.same")
                .unless(!oppositions.isOpposed(first.email()), FIRST_EMAIL.name(), "introduction.problem.opposed")
                .unless(!oppositions.isOpposed(second.email()), SECOND_EMAIL.name(), "introduction.problem.opposed");
        if (kind == Kind.ASKED) {
            // Whoever makes it learns of a decline, and one of the two must not.
            mistakes.unless(own.isEmpty() || !first.email().equals(own), FIRST_EMAIL.name(), "introduction.problem.own")
                    .unless(
                            own.isEmpty() || !second.email().equals(own),
                            SECOND_EMAIL.name(),
                            "introduction.problem.own");
            NamesNeither.find(filled.typed(REASON), List.of(first, second), organisations)
                    .ifPresent(it -> mistakes.unless(false, REASON.name(), "introduction.problem.named", it));
            return mistakes;
        }
        var on = filled.get(ON);
        return mistakes.unless(on == null || !on.isAfter(today), ON.name(), "introduction.problem.future")
                .unless(on == null || on.isAfter(today.minusYears(1)), ON.name(), "introduction.problem.long-ago")
                .unless(filled.isTicked(AGREED), AGREED.name(), "introduction.problem.agreed");
    }

    private static boolean isOne(Party first, Party second) {
        var sameEmail = !first.email().isEmpty() && first.email().equals(second.email());
        var samePlace = (first.organisation() != null && first.organisation().equals(second.organisation()))
                || (first.contact() != null && first.contact().equals(second.contact()));
        var sameName = !first.name().isEmpty() && Folded.of(first.name()).equals(Folded.of(second.name()));
        return sameEmail || samePlace || sameName;
    }
}
