package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * From when on, how often and until when a group goes on.
 *
 * @param sessions one for each peer
 * @param ends the last day of its edition; null where that is over, or where there is none
 */
record ContinueForm(Filled filled, int sessions, @Nullable LocalDate ends, LocalDate today) {

    static final FormField<LocalDate> FIRST_ON = day("firstOn").must();
    static final FormField<String> EVERY = FormField.choice("every").must();
    static final FormField<LocalDate> UNTIL = day("until").must();

    private static final int DAYS_UNTIL_FIRST = 14;
    private static final Fields FORM = Fields.of("codevelopment.form", FIRST_ON, EVERY, UNTIL);

    static ContinueForm of(PeerGroup group, int sessions, @Nullable LocalDate ends, LocalDate today) {
        var rhythm = new Rhythm(today.plusDays(DAYS_UNTIL_FIRST), group.everyDays(), today);
        var filled = FORM.empty()
                .with(FIRST_ON, rhythm.firstOn())
                .with(EVERY, String.valueOf(group.everyDays()))
                .with(UNTIL, ends == null ? rhythm.last(Math.max(sessions, 1)) : ends);
        return new ContinueForm(offered(filled), sessions, ends, today);
    }

    static ContinueForm sent(
            PeerGroup group,
            MultiValueMap<String, String> sent,
            int sessions,
            @Nullable LocalDate ends,
            LocalDate today) {
        return new ContinueForm(offered(FORM.sent(sent)), sessions, ends, today);
    }

    private static Filled offered(Filled filled) {
        return filled.offer(
                EVERY,
                Rhythm.OFFERED.stream()
                        .map(it -> new Choice(it.toString(), say("codevelopment.every", it / 7)))
                        .toList());
    }

    Mistakes check(PeerGroup group) {
        var mistakes = filled.check().mistakes();
        if (!mistakes.none()) {
            return mistakes;
        }
        var rhythm = rhythm();
        if (ends != null) {
            mistakes.unless(
                    !rhythm.until().isAfter(ends), UNTIL.name(), "codevelopment.problem.edition", Words.day(ends));
        }
        return mistakes.unless(!rhythm.firstOn().isBefore(today), FIRST_ON.name(), "codevelopment.problem.past")
                .unless(
                        !rhythm.until().isBefore(group.until()),
                        UNTIL.name(),
                        "codevelopment.problem.shorter",
                        Words.day(group.until()))
                .unless(
                        rhythm.fits(sessions),
                        UNTIL.name(),
                        "codevelopment.problem.fits-not",
                        sessions,
                        Words.day(rhythm.last(sessions)));
    }

    Rhythm rhythm() {
        return new Rhythm(filled.must(FIRST_ON), Typed.number(filled.typed(EVERY)), filled.must(UNTIL));
    }
}
