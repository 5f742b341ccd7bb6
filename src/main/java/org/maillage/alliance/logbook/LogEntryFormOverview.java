package org.maillage.alliance.logbook;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.SpentTime;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of an entry: how long first, what the last one said of craft and role supposed. */
@Component
record LogEntryFormOverview(LogEntries entries, DirectoryPolicy policy, CountsTime countsTime, Clock clock) {

    private static final String TEMPLATE = "alliance/logbook/edit";

    static String newPath(Activity activity) {
        return LogEntry.LOGBOOK + "/new?kind=" + Typed.key(activity.kind()) + "&of=" + activity.of();
    }

    /** @param activity that it is about; null for none */
    Answer ask(@Nullable Activity activity, Reader reader, SignedIn me) {
        var form = activity == null
                ? blank(reader, me)
                : about(List.of(activity), reader, me).getFirst();
        var kind = activity == null ? null : activity.kind();
        var of = activity == null ? null : activity.of();
        return Answer.show(TEMPLATE, fresh(form, LogEntryId.fresh(), kind, of, reader));
    }

    /** Forms that say what is known of activities, one each in their order. */
    List<LogEntryForm> about(List<Activity> activities, Reader reader, SignedIn me) {
        var before = before(me);
        var teams = teams(reader);
        var open = open(reader, me.id());
        return activities.stream()
                .map(it -> LogEntryForm.blank(
                                today(clock), first(teams), before, SharesForm.on(open, none -> false, it.day()))
                        .about(it)
                        .offerTeams(teams)
                        .suppose())
                .toList();
    }

    private LogEntryForm blank(Reader reader, SignedIn me) {
        var teams = teams(reader);
        var today = today(clock);
        var shares = SharesForm.on(open(reader, me.id()), none -> false, today);
        return LogEntryForm.blank(today, first(teams), before(me), shares)
                .offerTeams(teams)
                .suppose();
    }

    private List<OpenConvention> open(Reader reader, UUID person) {
        return countsTime.open(person, reader.teams());
    }

    private @Nullable LogEntry before(SignedIn me) {
        return entries.latest(me.person()).orElse(null);
    }

    // What was offered came with the form, whatever day was typed into it.
    LogEntryForm sent(MultiValueMap<String, String> sent, Reader reader, UUID person, @Nullable LogEntry corrected) {
        var shares = SharesForm.on(
                open(reader, person), it -> sent.containsKey("share-" + it.id().value()));
        return offered(LogEntryForm.sent(sent, shares), reader, corrected);
    }

    Answer refuse(LogEntryForm form, LogEntryId id, Activity.@Nullable Kind kind, @Nullable UUID of, Reader reader) {
        return Answer.refuse(
                TEMPLATE, fresh(form, id, kind, of, reader), form.filled().mistakes());
    }

    private static LogEntryFormPage fresh(
            LogEntryForm form, LogEntryId id, Activity.@Nullable Kind kind, @Nullable UUID of, Reader reader) {
        return new LogEntryFormPage(
                frame(say("logbook.new")),
                LogEntry.LOGBOOK,
                form.filled(),
                form.shares().drawn(form.filled()),
                form.shares().why(form.filled()),
                id.value().toString(),
                kind == null ? "" : Typed.key(kind),
                of == null ? "" : of.toString(),
                "",
                reader.teams().size() > 1);
    }

    Answer correct(LogEntry entry, Reader reader) {
        var counts = countsTime
                .of(List.of(entry.id().value()))
                .getOrDefault(entry.id().value(), List.of());
        var shares = SharesForm.on(
                open(reader, entry.person()),
                it -> counts.stream().anyMatch(share -> share.convention().equals(it.id())),
                entry.onDay());
        var form = offered(LogEntryForm.of(entry, shares, counts), reader, entry);
        return Answer.show(TEMPLATE, correcting(entry, form, LogEntryId.fresh(), reader));
    }

    Answer refuse(LogEntry entry, LogEntryForm form, LogEntryId id, Reader reader) {
        return Answer.refuse(
                TEMPLATE, correcting(entry, form, id, reader), form.filled().mistakes());
    }

    private static LogEntryFormPage correcting(LogEntry entry, LogEntryForm form, LogEntryId id, Reader reader) {
        return new LogEntryFormPage(
                frame(say("logbook.correct")),
                entry.correctPath(),
                form.filled(),
                form.shares().drawn(form.filled()),
                form.shares().why(form.filled()),
                id.value().toString(),
                "",
                "",
                say("logbook.correcting", SpentTime.typed(entry.minutes()), day(entry.onDay())),
                reader.teams().size() > 1);
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("logbook.description"))
                .under(say("logbook.title"), LogEntry.LOGBOOK)
                .asPersonal();
    }

    // Whoever has left a team since still corrects what was for it.
    private LogEntryForm offered(LogEntryForm form, Reader reader, @Nullable LogEntry corrected) {
        return form.offerTeams(
                corrected == null || reader.teams().contains(corrected.team())
                        ? teams(reader)
                        : Stream.concat(teams(reader).stream(), Stream.of(choice(corrected.team())))
                                .toList());
    }

    private static UUID first(List<Choice> teams) {
        DirectoryPolicy.must(!teams.isEmpty());
        return UUID.fromString(teams.getFirst().key());
    }

    private List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(this::choice)
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private Choice choice(UUID team) {
        return new Choice(team.toString(), policy.nameOf(team));
    }
}
