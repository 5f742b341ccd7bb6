package org.maillage.alliance.logbook;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.TimeShare;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;

/**
 * The part of a form that says for which conventions time counts, in percent. More than the whole wants a reason: some funders
 * allow it, most do not.
 *
 * @param offered those for which it can count
 */
record SharesForm(List<OpenConvention> offered) {

    static final FormField<String> TWICE = FormField.line("twice", 300);

    private static final int MOST_NAMED = 5;

    /** Where and when an entry was. */
    record At(UUID team, LocalDate day) {}

    SharesForm {
        offered = List.copyOf(offered);
    }

    /** What is offered for a day: what runs, what has it in its period, and what counts already. */
    static SharesForm on(List<OpenConvention> open, Predicate<OpenConvention> also, LocalDate... days) {
        return new SharesForm(open.stream()
                .filter(it ->
                        it.running() || also.test(it) || List.of(days).stream().anyMatch(it::holds))
                .toList());
    }

    /** With the fields of the form that it is part of. */
    List<FormField<?>> fields(List<FormField<?>> others) {
        var all = new ArrayList<>(others);
        offered.forEach(it -> all.add(field(it)));
        all.add(TWICE);
        return all;
    }

    private static FormField<Integer> field(OpenConvention of) {
        return FormField.readAs(
                "share-" + of.id().value(),
                Kind.NUMBER,
                6,
                "logbook.share.wrong",
                SharesForm::percent,
                String::valueOf);
    }

    private static Optional<Integer> percent(String typed) {
        var number = typed.replaceAll("[\\s\\u00a0\\u202f]*%$", "");
        return number.matches("\\d{1,3}") && Integer.parseInt(number) <= TimeShare.WHOLE
                ? Optional.of(Integer.parseInt(number))
                : Optional.empty();
    }

    Filled labelled(Filled form) {
        offered.forEach(it -> form.label(field(it), it.title()));
        return form;
    }

    /**
     * Supposes for what time counts: what it counted for last, among what runs for this team on this day, else the only one
     * that does.
     */
    void suppose(Filled form, UUID team, LocalDate day) {
        var running = offered.stream()
                .filter(it -> it.running() && it.team().equals(team) && it.holds(day))
                .toList();
        var before = running.stream().anyMatch(it -> it.last() != null);
        offered.forEach(it -> form.with(
                field(it),
                !running.contains(it) ? null : before ? it.last() : running.size() == 1 ? TimeShare.WHOLE : null));
    }

    void fill(Filled form, List<TimeShare> shares) {
        var percents = shares.stream().collect(Collectors.toMap(TimeShare::convention, TimeShare::percent));
        offered.forEach(it -> form.with(field(it), percents.get(it.id())));
    }

    /** What was typed, as far as it is sound; nothing for 0. */
    List<TimeShare> shares(Filled form) {
        return offered.stream()
                .flatMap(it -> Optional.ofNullable(form.get(field(it))).stream()
                        .filter(percent -> percent > 0)
                        .map(percent -> new TimeShare(it.id(), percent)))
                .toList();
    }

    /** Why more than the whole counts; empty where no more does, whatever was typed. */
    String twice(Filled form) {
        return whole(form) > TimeShare.WHOLE ? form.typed(TWICE) : "";
    }

    private int whole(Filled form) {
        return shares(form).stream().mapToInt(TimeShare::percent).sum();
    }

    /** Notes what is wrong with what entries are to count for. */
    void check(Filled form, List<At> entries) {
        for (var it : offered) {
            var percent = form.get(field(it));
            if (percent == null || percent == 0) {
                continue;
            }
            var outside =
                    entries.stream().map(At::day).filter(day -> !it.holds(day)).toList();
            form.mistakes()
                    .unless(
                            entries.stream().allMatch(at -> at.team().equals(it.team())),
                            field(it).name(),
                            "logbook.share.elsewhere",
                            it.title())
                    .unless(
                            outside.isEmpty(),
                            field(it).name(),
                            "logbook.share.outside",
                            it.title(),
                            day(it.from()),
                            day(it.until()),
                            outside.size(),
                            days(outside));
        }
        var whole = whole(form);
        form.mistakes()
                .unless(
                        whole <= TimeShare.WHOLE || entries.isEmpty() || !form.isBlank(TWICE),
                        TWICE.name(),
                        "logbook.share.over",
                        entries.stream().map(At::day).distinct().count(),
                        days(entries.stream().map(At::day).toList()),
                        whole,
                        named(form));
    }

    private static String days(List<LocalDate> days) {
        var distinct = days.stream().distinct().sorted().toList();
        var named = distinct.stream().limit(MOST_NAMED).map(it -> day(it)).collect(Collectors.joining(", "));
        return distinct.size() > MOST_NAMED
                ? say("logbook.share.more-days", named, distinct.size() - MOST_NAMED)
                : named;
    }

    private String named(Filled form) {
        return offered.stream()
                .filter(it -> shares(form).stream()
                        .anyMatch(share -> share.convention().equals(it.id())))
                .map(it -> say("logbook.share.of", it.title(), form.must(field(it))))
                .collect(Collectors.joining(", "));
    }

    /** For what it counts, in words; empty for nothing. */
    String said(Filled form) {
        return named(form);
    }

    /** The same of what is kept. */
    static String said(List<OpenConvention> known, List<TimeShare> shares) {
        return shares.stream()
                .flatMap(share -> known.stream()
                        .filter(it -> it.id().equals(share.convention()))
                        .map(it -> say("logbook.share.of", it.title(), share.percent())))
                .collect(Collectors.joining(", "));
    }

    List<Drawn> drawn(Filled form) {
        return offered.stream().map(it -> form.drawn(field(it).name())).toList();
    }

    /** Where the reason is asked for; null while nobody needs one. */
    @Nullable
    Drawn why(Filled form) {
        return form.mistakes().at(TWICE.name()).isEmpty() && form.isBlank(TWICE) ? null : form.drawn(TWICE.name());
    }
}
