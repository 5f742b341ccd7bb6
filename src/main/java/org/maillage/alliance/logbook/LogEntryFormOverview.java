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
import org.maillage.alliance.SpentTime;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of an entry: how long first, what the last one said of craft and role supposed. */
@Component
record LogEntryFormOverview(LogEntries entries, DirectoryPolicy policy, Clock clock) {

    private static final String TEMPLATE = "alliance/logbook/edit";

    static String newPath(Activity activity) {
        return LogEntry.LOGBOOK + "/new?kind=" + Typed.key(activity.kind()) + "&of=" + activity.of();
    }

    /** @param activity that it is about; null for none */
    Answer ask(@Nullable Activity activity, Reader reader, SignedIn me) {
        var form = activity == null
                ? blank(reader, me).filled()
                : about(List.of(activity), reader, me).getFirst();
        var kind = activity == null ? null : activity.kind();
        var of = activity == null ? null : activity.of();
        return Answer.show(TEMPLATE, fresh(form, LogEntryId.fresh(), kind, of, reader));
    }

    /** Forms that say what is known of activities, one each in their order. */
    List<Filled> about(List<Activity> activities, Reader reader, SignedIn me) {
        var before = before(me);
        var teams = teams(reader);
        return activities.stream()
                .map(it -> LogEntryForm.blank(today(clock), first(teams), before)
                        .about(it)
                        .offerTeams(teams)
                        .filled())
                .toList();
    }

    private LogEntryForm blank(Reader reader, SignedIn me) {
        var teams = teams(reader);
        return LogEntryForm.blank(today(clock), first(teams), before(me)).offerTeams(teams);
    }

    private @Nullable LogEntry before(SignedIn me) {
        return entries.latest(me.person()).orElse(null);
    }

    LogEntryForm sent(MultiValueMap<String, String> sent, Reader reader, @Nullable LogEntry corrected) {
        return offered(LogEntryForm.sent(sent), reader, corrected);
    }

    Answer refuse(LogEntryForm form, LogEntryId id, Activity.@Nullable Kind kind, @Nullable UUID of, Reader reader) {
        return Answer.refuse(
                TEMPLATE,
                fresh(form.filled(), id, kind, of, reader),
                form.filled().mistakes());
    }

    private static LogEntryFormPage fresh(
            Filled form, LogEntryId id, Activity.@Nullable Kind kind, @Nullable UUID of, Reader reader) {
        return new LogEntryFormPage(
                frame(say("logbook.new")),
                LogEntry.LOGBOOK,
                form,
                id.value().toString(),
                kind == null ? "" : Typed.key(kind),
                of == null ? "" : of.toString(),
                "",
                reader.teams().size() > 1);
    }

    Answer correct(LogEntry entry, Reader reader) {
        var form = offered(LogEntryForm.of(entry), reader, entry);
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
