package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.OpenConvention;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the pages of operations: the list, one with its sheets, and the form. */
@Component
record OperationOverview(
        Operations operations, TimeSheets sheets, CountsTime countsTime, DirectoryPolicy policy, Clock clock) {

    private static final String FORM = "alliance/timesheet/operation-edit";
    private static final int MONTHS_BACK = 24;

    OperationsPage list(Reader reader) {
        var all = operations.of(reader.teams());
        if (all.stream().anyMatch(Operation::example)) {
            Here.markDemonstration();
        }
        return new OperationsPage(
                Frame.of(say("timesheet.all"), say("timesheet.description")).asPersonal(),
                all.stream()
                        .map(it -> new OperationsPage.Row(it.path(), it.name(), detail(it)))
                        .toList());
    }

    static String detail(Operation it) {
        var period = say("timesheet.operation.period", day(it.beginsOn()), day(it.endsOn()));
        return it.number().isEmpty() ? period : it.number() + " · " + period;
    }

    OperationPage page(Operation it, SignedIn me, Reader reader) {
        var all = sheets.of(it);
        var own = all.stream().filter(one -> me.id().equals(one.person())).toList();
        return new OperationPage(
                Frame.of(it.name(), say("timesheet.description"))
                        .under(say("timesheet.all"), Operation.LIST)
                        .asPersonal(),
                it.path(),
                detail(it),
                convention(it, me, reader),
                months(it, own),
                own.stream().map(one -> row(one, "")).toList(),
                all.stream()
                        .filter(one -> !me.id().equals(one.person()) && one.isValidated())
                        .map(one -> row(one, name(one)))
                        .toList());
    }

    private Choice convention(Operation it, SignedIn me, Reader reader) {
        return countsTime.open(me.id(), reader.teams()).stream()
                .filter(one -> one.id().value().equals(it.convention()))
                .map(one -> new Choice(one.id().path(), one.title()))
                .findFirst()
                .orElse(new Choice("", ""));
    }

    // The latest first, without those that are begun.
    private List<Choice> months(Operation it, List<TimeSheet> own) {
        var now = YearMonth.from(today(clock));
        return Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .filter(it::touches)
                .filter(month -> own.stream().noneMatch(one -> one.yearMonth().equals(month)))
                .map(month -> new Choice(month.toString(), Words.month(month)))
                .toList();
    }

    private static OperationPage.Row row(TimeSheet it, String who) {
        return new OperationPage.Row(
                it.path(),
                Words.month(it.yearMonth()),
                Stream.of(who, version(it))
                        .filter(one -> !one.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                state(it));
    }

    static String version(TimeSheet it) {
        return it.number() == 1 ? "" : say("timesheet.version", it.number());
    }

    static String state(TimeSheet it) {
        return say(
                it.isValidated()
                        ? "timesheet.state.validated"
                        : it.isDraft() ? "timesheet.state.draft" : "timesheet.state.signed");
    }

    private static String name(TimeSheet it) {
        var own = it.own();
        return own == null ? "" : OwnData.shown(own.name());
    }

    OperationForm blank(LocalDate today, SignedIn me, Reader reader) {
        var teams = teams(reader);
        DirectoryPolicy.must(!teams.isEmpty());
        return OperationForm.blank(today, UUID.fromString(teams.getFirst().key()))
                .offer(teams, conventions(me, reader));
    }

    OperationForm of(Operation it, SignedIn me, Reader reader) {
        return OperationForm.of(it).offer(teams(reader), conventions(me, reader));
    }

    OperationForm sent(MultiValueMap<String, String> sent, SignedIn me, Reader reader) {
        return OperationForm.sent(sent).offer(teams(reader), conventions(me, reader));
    }

    private List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private List<Choice> conventions(SignedIn me, Reader reader) {
        return countsTime.open(me.id(), reader.teams()).stream()
                .map(it -> new Choice(it.id().value().toString(), it.title()))
                .toList();
    }

    /** The team of the convention that was chosen; null for none. */
    @Nullable
    UUID teamOfConvention(OperationForm form, SignedIn me, Reader reader) {
        var chosen = form.filled().get(OperationForm.CONVENTION);
        return chosen == null
                ? null
                : countsTime.open(me.id(), reader.teams()).stream()
                        .filter(it -> it.id().value().equals(chosen))
                        .map(OpenConvention::team)
                        .findFirst()
                        .orElse(null);
    }

    Answer ask(@Nullable Operation it, OperationForm form, Reader reader) {
        return Answer.show(FORM, formPage(it, form, reader));
    }

    Answer refuse(@Nullable Operation it, OperationForm form, Reader reader) {
        return Answer.refuse(FORM, formPage(it, form, reader), form.filled().mistakes());
    }

    private static OperationFormPage formPage(@Nullable Operation it, OperationForm form, Reader reader) {
        var path = it == null ? Operation.LIST : it.path();
        return new OperationFormPage(
                Frame.of(
                                say(it == null ? "timesheet.operation.new" : "timesheet.operation.edit"),
                                say("timesheet.description"))
                        .under(say("timesheet.all"), Operation.LIST)
                        .asPersonal(),
                path,
                path,
                form.filled(),
                it == null && reader.teams().size() > 1,
                it == null ? null : it.version());
    }
}
