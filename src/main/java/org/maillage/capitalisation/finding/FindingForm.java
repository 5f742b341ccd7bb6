package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.LessonKind;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types of a finding. Its strength is not among it: that follows from what was gathered. */
record FindingForm(Filled filled) {

    private static final FormField<LessonKind> KIND =
            one("kind", LessonKind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> CLAIM = text("claim", 300).must();
    private static final FormField<String> WORDS = text("words", 6000);
    private static final FormField<String> CONTEXTS = text("contexts", 2000);
    private static final FormField<LocalDate> LOOK_AGAIN = day("lookAgainOn").must();

    private static final Fields FORM = Fields.of("finding.form", KIND, CLAIM, WORDS, CONTEXTS, LOOK_AGAIN);

    static FindingForm empty(LocalDate today) {
        return new FindingForm(
                offered(FORM.empty().with(KIND, LessonKind.LESSON).with(LOOK_AGAIN, today.plusYears(1))));
    }

    static FindingForm of(Finding finding) {
        return new FindingForm(offered(FORM.empty()
                .with(KIND, finding.kind())
                .with(CLAIM, finding.claim())
                .with(WORDS, finding.words())
                .with(CONTEXTS, finding.contexts())
                .with(LOOK_AGAIN, finding.lookAgainOn())));
    }

    static FindingForm sent(MultiValueMap<String, String> sent) {
        return new FindingForm(offered(FORM.sent(sent)));
    }

    private static Filled offered(Filled filled) {
        return filled.offer(
                KIND,
                Finding.KINDS.stream()
                        .map(it -> new Choice(it.key(), say("finding.kind." + it.key())))
                        .toList());
    }

    Mistakes check(LocalDate today) {
        var again = filled.get(LOOK_AGAIN);
        return filled.check()
                .mistakes()
                .unless(again == null || again.isAfter(today), "lookAgainOn", "finding.form.past");
    }

    /** A new finding that its owner follows. */
    Finding begin(String slug, @Nullable UUID edition, UUID owner) {
        return fill(new Finding(
                UUID.randomUUID(),
                slug,
                LessonKind.LESSON,
                "",
                null,
                "",
                null,
                "",
                edition,
                owner,
                null,
                false,
                null,
                0));
    }

    /** A finding as it is typed. */
    Finding fill(Finding finding) {
        return new Finding(
                finding.id(),
                finding.slug(),
                filled.must(KIND),
                filled.must(CLAIM),
                finding.claimEn(),
                filled.typed(WORDS),
                finding.wordsEn(),
                filled.typed(CONTEXTS),
                finding.edition(),
                finding.owner(),
                filled.get(LOOK_AGAIN),
                finding.archived(),
                finding.publishedAt(),
                finding.version());
    }
}
