package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.meeting.MeetingPage.GuestRow;
import org.maillage.exchange.meeting.MeetingPage.Step;
import org.maillage.exchange.meeting.Meetings.Listed;
import org.maillage.notices.Undelivered;
import org.maillage.shared.Hours;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.ComingAnswer.Reply;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together the pages of meetings. */
@Component
record MeetingOverview(
        Meetings meetings,
        Guests guests,
        InviteGuests inviteGuests,
        MeetingHosts hosts,
        DirectoryPolicy policy,
        Undelivered undelivered,
        Clock clock) {

    private static final int MOST = 50;

    static Frame frame(Meeting meeting, String title) {
        return Frame.of(title, say("meeting.description"))
                .in(Frame.Section.DIRECTORY)
                .under(say("meeting.meetings"), Meeting.ofTeam(meeting.team()))
                .under(meeting.purpose(), meeting.path())
                .asPersonal();
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("meeting.description"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
    }

    MeetingTeamsPage teams(Reader reader) {
        return new MeetingTeamsPage(
                frame(say("meeting.meetings")),
                reader.teams().stream()
                        .map(it -> new Choice(Meeting.ofTeam(it), policy.nameOf(it)))
                        .sorted(java.util.Comparator.comparing(Choice::words))
                        .toList());
    }

    MeetingsPage list(Team team, @Nullable UUID after) {
        var path = Meeting.ofTeam(team.id());
        var over = meetings.over(team.id(), after, MOST + 1);
        return new MeetingsPage(
                frame(say("meeting.meetings.of", team.name())),
                path + "/new",
                team.path(),
                after == null
                        ? meetings.ahead(team.id(), MOST).stream()
                                .map(MeetingOverview::row)
                                .toList()
                        : List.of(),
                over.stream().limit(MOST).map(MeetingOverview::row).toList(),
                over.size() > MOST ? path + "?after=" + over.get(MOST - 1).id() : "");
    }

    private static MeetingsPage.Row row(Listed it) {
        return new MeetingsPage.Row(
                it.purpose(),
                "/meetings/" + it.id(),
                form(it.kind(), it.ownForm()),
                Hours.span(it.startsAt().toInstant(), it.endsAt().toInstant(), java.time.ZoneId.of(it.zone())),
                Meeting.where(it.place(), it.communeName()),
                it.cancelled()
                        ? say("meeting.cancelled")
                        : it.came() > 0
                                ? say("meeting.came.count", it.came())
                                : say("meeting.counts", it.asked(), it.yes()),
                it.cancelled(),
                it.example());
    }

    /** @param hosted the place with which it is prepared; null for none */
    MeetingFormPage begin(Team team, MeetingForm form, @Nullable UUID hosted) {
        var path = Meeting.ofTeam(team.id());
        return new MeetingFormPage(
                frame(say("meeting.new")).under(say("meeting.meetings"), path).withScript("directory-form.js"),
                path,
                path,
                null,
                hosted == null ? "" : hosted.toString(),
                form.filled());
    }

    MeetingFormPage change(Meeting meeting, MeetingForm form) {
        return new MeetingFormPage(
                frame(meeting, say("meeting.edit")).withScript("directory-form.js"),
                meeting.path(),
                meeting.path(),
                meeting.version(),
                "",
                form.filled());
    }

    MeetingPage page(Meeting meeting, Reader reader) {
        var keeps = reader.keeps(meeting.team());
        var all = keeps ? guests.of(meeting) : List.<Guest>of();
        var now = clock.instant();
        var returned = undelivered.among(all.stream()
                .map(Guest::email)
                .filter(java.util.Objects::nonNull)
                .toList());
        var toTell = meeting.takesAnswers(now)
                ? all.stream().filter(it -> it.isToTell(meeting)).count()
                : 0;
        var toRemind = inviteGuests.toRemind(meeting, all).size();
        return new MeetingPage(
                frame(meeting.purpose())
                        .under(say("meeting.meetings"), keeps ? Meeting.ofTeam(meeting.team()) : "/search"),
                meeting.path(),
                form(meeting.kind(), meeting.ownForm()),
                meeting.when(),
                meeting.where(),
                hosts.named(meeting.host(), reader),
                meeting.words(),
                say("meeting.by", policy.nameOf(meeting.team())),
                keeps ? say("meeting.seen", say(meeting.seenBy().words())) : "",
                keeps,
                meeting.isCancelled(),
                meeting.mayComeBack(now),
                meeting.version(),
                keeps && !meeting.isCancelled() ? steps(meeting, all) : List.of(),
                toTell == 0 ? "" : say("meeting.invite.now", toTell),
                toRemind == 0 ? "" : say("meeting.remind.now", toRemind),
                keeps ? writeTo(meeting, all) : List.of(),
                all.isEmpty() ? "" : sums(all),
                all.stream()
                        .map(it -> row(meeting, it, returned.getOrDefault(it.email() == null ? "" : it.email(), "")))
                        .toList(),
                meeting.decisions(),
                meeting.meal());
    }

    private static List<Link> writeTo(Meeting meeting, List<Guest> all) {
        return Arrays.stream(GuestGroup.values())
                .map(group -> new Link(
                        say(
                                "meeting.write.to." + group.key(),
                                all.stream().filter(group::has).count()),
                        all.stream().anyMatch(group::has) ? "/letters/to/" + group.kind() + "/" + meeting.id() : ""))
                .filter(it -> !it.path().isEmpty())
                .toList();
    }

    private List<Step> steps(Meeting meeting, List<Guest> all) {
        var came = all.stream().filter(Guest::isThere).count();
        return List.of(
                new Step(
                        say("meeting.step.ask"), meeting.path() + "/guests", say("meeting.step.ask.words", all.size())),
                new Step(say("meeting.step.list"), meeting.path() + "/list.pdf", say("meeting.step.list.words")),
                new Step(say("meeting.step.came"), meeting.path() + "/came", say("meeting.came.count", came)),
                new Step(say("meeting.step.met"), meeting.path() + "/met", say("meeting.step.met.words")),
                new Step(say("meeting.step.after"), meeting.path() + "/after", say("meeting.step.after.words")));
    }

    /** How many were asked, come, do not, have said nothing; heads and meals. */
    static String sums(List<Guest> all) {
        var yes = all.stream().filter(it -> it.answer() == Reply.YES).toList();
        var heads = yes.stream().mapToInt(Guest::heads).sum();
        var meals = yes.stream().filter(Guest::meal).mapToInt(Guest::heads).sum();
        var no = all.stream().filter(it -> it.answer() == Reply.NO).count();
        return say("meeting.sums", all.size(), heads, no, all.size() - yes.size() - no)
                + (meals > 0 ? " " + say("meeting.sums.meals", meals) : "");
    }

    private static GuestRow row(Meeting meeting, Guest guest, String returned) {
        return new GuestRow(
                meeting.path() + "/guests/" + guest.id(),
                guest.shownName(),
                guest.structure(),
                guest.organisation() == null ? "" : "/directory/" + guest.organisation(),
                reach(guest),
                returned.isEmpty() ? "" : say("meeting.unreached"),
                guest.isThere() ? Signal.DONE : signal(guest.answer()),
                guest.isThere() ? say("meeting.came.yes") : answer(guest),
                guest.answer() == null ? "" : Typed.key(guest.answer()),
                count(guest.heads()),
                guest.meal());
    }

    private static String reach(Guest guest) {
        var email = guest.email() == null ? say("meeting.no-address") : guest.email();
        return guest.phone().isEmpty() ? email : email + " · " + guest.phone();
    }

    private static Signal signal(@Nullable Reply answer) {
        return answer == null ? Signal.WAITING : answer == Reply.YES ? Signal.UNDER_WAY : Signal.OFF;
    }

    static String answer(Guest guest) {
        if (guest.answer() == null) {
            return say(guest.askedSequence() == null ? "meeting.answer.not-asked" : "meeting.answer.none");
        }
        return guest.answer() == Reply.NO
                ? say("meeting.answer.no")
                : say("meeting.answer.yes", guest.heads()) + (guest.meal() ? say("meeting.answer.with-meal") : "");
    }

    /** The form of a meeting, in the words of its team where it has some. */
    static String form(MeetingKind kind, String own) {
        return own.isEmpty() ? say(kind.words()) : own;
    }
}
