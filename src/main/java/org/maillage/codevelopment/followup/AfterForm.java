package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.followup.Commitments.Promise;
import org.maillage.codevelopment.followup.Keepsakes.Keepsake;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * What is typed in two minutes after a session: by each what they have learnt, by its client also the contract, what they keep
 * and what they will do.
 *
 * @param isClient whether it has the fields of a client
 * @param keeps whether it has that of the synthesis; what is released is changed on its own page
 * @param isMeant whether whoever sent it can still fill these fields; if not they are drawn all the same, since nothing that
 *     was typed is lost
 */
record AfterForm(Filled filled, boolean isClient, boolean keeps, boolean isMeant) {

    static final FormField<String> LEARNING = text("learning", 2000);
    static final FormField<String> CONTRACT = text("contract", Contracts.LONGEST);
    static final FormField<String> SYNTHESIS = text("synthesis", 8000);

    /** So many commitments are asked for at once; who has more sends the form again. */
    static final int ROWS = 2;

    private static final int YEARS_AHEAD = 2;
    private static final List<FormField<String>> WHAT = rows(it -> line("what" + it, 500));
    private static final List<FormField<LocalDate>> DUE = rows(it -> day("due" + it));
    private static final List<FormField<String>> WITH = rows(it -> line("with" + it, 200));

    private static final String WORDS = "followup.after";

    private static <T> List<FormField<T>> rows(IntFunction<FormField<T>> field) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(field).toList();
    }

    static AfterForm of(Keepsake kept) {
        var form = form(null, kept);
        form.filled.with(LEARNING, kept.learning().words());
        if (form.isClient) {
            form.filled.with(CONTRACT, kept.contract());
        }
        if (form.keeps) {
            form.filled.with(SYNTHESIS, kept.synthesis().words());
        }
        return form;
    }

    static AfterForm sent(MultiValueMap<String, String> sent, Keepsake kept) {
        return form(sent, kept);
    }

    private static AfterForm form(@Nullable MultiValueMap<String, String> sent, Keepsake kept) {
        var typedAsClient = sent != null && sent.containsKey(CONTRACT.name());
        var typedSynthesis = sent != null && sent.containsKey(SYNTHESIS.name());
        var isClient = kept.isOfClient() || typedAsClient;
        var mayKeep = kept.isOfClient() && !kept.synthesis().isReleased();
        var keeps = mayKeep || typedSynthesis;
        var fields = fields(isClient, keeps);
        return new AfterForm(
                sent == null ? Filled.empty(WORDS, fields) : Filled.sent(WORDS, fields, sent),
                isClient,
                keeps,
                isClient == kept.isOfClient() && keeps == mayKeep);
    }

    private static List<FormField<?>> fields(boolean isClient, boolean keeps) {
        var fields = new ArrayList<FormField<?>>();
        if (isClient) {
            fields.add(CONTRACT);
        }
        if (keeps) {
            fields.add(SYNTHESIS);
        }
        if (isClient) {
            fields.addAll(WHAT);
            fields.addAll(DUE);
            fields.addAll(WITH);
        }
        fields.add(LEARNING);
        return fields;
    }

    /** @param from the day of the session, from which on something can be due */
    Mistakes check(LocalDate from) {
        var mistakes = filled.check().mistakes().seen(isMeant);
        for (var row = 0; isClient && row < ROWS; row++) {
            var due = filled.get(DUE.get(row));
            mistakes.unless(
                            filled.isBlank(WHAT.get(row)) || !filled.isBlank(DUE.get(row)),
                            DUE.get(row).name(),
                            "followup.problem.due")
                    .unless(
                            !filled.isBlank(WHAT.get(row)) || filled.isBlank(DUE.get(row), WITH.get(row)),
                            WHAT.get(row).name(),
                            "followup.problem.what")
                    .unless(due == null || !due.isBefore(from), DUE.get(row).name(), "followup.problem.before")
                    .unless(
                            due == null || due.isBefore(from.plusYears(YEARS_AHEAD)),
                            DUE.get(row).name(),
                            "followup.problem.far",
                            YEARS_AHEAD);
        }
        return mistakes;
    }

    List<Promise> promises() {
        return IntStream.range(0, isClient ? ROWS : 0)
                .filter(row -> !filled.isBlank(WHAT.get(row)))
                .mapToObj(row -> new Promise(
                        filled.typed(WHAT.get(row)), filled.must(DUE.get(row)), filled.typed(WITH.get(row))))
                .toList();
    }

    /** What is asked of each commitment, row by row. */
    List<List<Drawn>> drawnRows() {
        return IntStream.range(0, isClient ? ROWS : 0)
                .mapToObj(row -> List.of(
                        filled.drawn(
                                WHAT.get(row), say("followup.after.what", row + 1), say("followup.after.what.hint")),
                        filled.drawn(DUE.get(row), say("followup.after.due"), ""),
                        filled.drawn(WITH.get(row), say("followup.after.with"), "")))
                .toList();
    }
}
