package org.maillage.network;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody of a team types about a tie. */
record TieForm(Filled filled) {

    static final FormField<String> ONE = FormField.line("one", 300).must();
    static final FormField<String> OTHER = FormField.line("other", 300).must();
    private static final FormField<String> KIND = FormField.choice("kind").must();
    private static final FormField<String> INTENSITY =
            FormField.choice("intensity").must();
    private static final FormField<String> TRUST = FormField.choice("trust");
    static final FormField<LocalDate> SINCE = FormField.day("since").must();
    private static final FormField<String> SAID = FormField.choices("said");
    private static final FormField<String> CAUSE = FormField.choice("cause");
    private static final FormField<String> WORDS = FormField.text("words", 1000);
    private static final FormField<Boolean> TENSE = FormField.check("tense");

    private static final Fields FIELDS =
            Fields.of("network.form", ONE, OTHER, KIND, INTENSITY, TRUST, SINCE, SAID, CAUSE, WORDS, TENSE);

    private static final int SCALE = 5;

    TieForm {
        filled.offer(KIND, choices(ActorTie.Kind.values(), "network.kind."))
                .offer(INTENSITY, scale("network.intensity."))
                .offer(
                        TRUST,
                        Stream.concat(Stream.of(unknown("trust")), scale("network.trust.").stream())
                                .toList())
                .offer(
                        SAID,
                        List.of(
                                new Choice("one", say("network.said.one")),
                                new Choice("other", say("network.said.other"))))
                .offer(
                        CAUSE,
                        Stream.concat(
                                        Stream.of(unknown("cause")),
                                        choices(ActorTie.Cause.values(), "network.cause.").stream())
                                .toList());
    }

    private static Choice unknown(String field) {
        return new Choice("", say("network." + field + ".none"));
    }

    private static List<Choice> choices(Enum<?>[] all, String words) {
        return Arrays.stream(all)
                .map(it -> new Choice(Typed.key(it), say(words + Typed.key(it))))
                .toList();
    }

    private static List<Choice> scale(String words) {
        return IntStream.rangeClosed(1, SCALE)
                .mapToObj(it -> new Choice(String.valueOf(it), say(words + it)))
                .toList();
    }

    /** @param one the name of the first; empty where it is to be typed */
    static TieForm blank(Clock clock, String one) {
        return new TieForm(FIELDS.empty()
                .with(ONE, one)
                .with(KIND, Typed.key(ActorTie.Kind.KNOWS))
                .with(INTENSITY, "2")
                .with(SINCE, Words.today(clock)));
    }

    static TieForm sent(MultiValueMap<String, String> sent) {
        return new TieForm(FIELDS.sent(sent));
    }

    /** @param one and other, as they are named on the page */
    static TieForm of(ActorTie tie, String one, String other) {
        var cause = tie.cause();
        return new TieForm(FIELDS.empty()
                .with(ONE, one)
                .with(OTHER, other)
                .with(KIND, Typed.key(tie.kind()))
                .with(INTENSITY, String.valueOf(tie.intensity()))
                .with(TRUST, tie.trust() == null ? "" : String.valueOf(tie.trust()))
                .with(SINCE, tie.since())
                .withAll(
                        SAID,
                        Stream.of(tie.saidByOne() ? "one" : "", tie.saidByOther() ? "other" : "")
                                .filter(it -> !it.isEmpty())
                                .toList())
                .with(CAUSE, cause == null ? "" : Typed.key(cause))
                .with(WORDS, tie.words())
                .with(TENSE, tie.tense()));
    }

    /** The tie of a sound form. */
    ActorTie fill(UUID id, UUID territory, UUID one, UUID other, int version) {
        var trust = filled.typed(TRUST);
        return new ActorTie(
                id,
                territory,
                one,
                other,
                Typed.one(ActorTie.Kind.class, filled.must(KIND)).orElseThrow(),
                Typed.number(filled.must(INTENSITY)),
                trust.isEmpty() ? null : Typed.number(trust),
                filled.must(SINCE),
                filled.values(SAID).contains("one"),
                filled.values(SAID).contains("other"),
                cause(),
                Objects.requireNonNullElse(filled.get(WORDS), ""),
                filled.isTicked(TENSE),
                version);
    }

    private ActorTie.@Nullable Cause cause() {
        return Typed.one(ActorTie.Cause.class, filled.typed(CAUSE)).orElse(null);
    }
}
