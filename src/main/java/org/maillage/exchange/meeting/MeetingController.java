package org.maillage.exchange.meeting;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.MeantCommunes;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Reads;
import org.maillage.directory.Team;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings of a team: made, changed, cancelled and brought back. */
@Controller
record MeetingController(
        Meetings meetings,
        MeetingOverview overview,
        InviteGuests inviteGuests,
        MeetingHosts hosts,
        MeantCommunes meantCommunes,
        Communes communes,
        Clock clock) {

    private static final String OF_TEAM = "/meetings/of/" + Organisation.ID;
    private static final String MEETING = "/meetings/" + Organisation.ID;
    private static final String FORM = "exchange/meeting/edit";

    /** Where somebody is of one team, its meetings; else the teams to choose from. */
    @GetMapping("/meetings")
    Answer mine(@Keeps Reader reader) {
        var teams = reader.teams();
        return teams.size() == 1
                ? Answer.goTo(Meeting.ofTeam(teams.iterator().next()))
                : Answer.show("exchange/meeting/teams", overview.teams(reader));
    }

    @GetMapping(OF_TEAM)
    Answer list(@Keeps Team team, @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("exchange/meeting/list", overview.list(team, after));
    }

    /**
     * Asks for a meeting.
     *
     * @param purpose with which the form begins, where another page leads here with one, as {@code kind} does
     * @param hosted the place at which it is prepared; null for none in particular
     */
    @GetMapping(OF_TEAM + "/new")
    Answer ask(
            @Keeps Team team,
            @Keeps Reader reader,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID hosted) {
        var form = MeetingForm.blank(Words.today(clock)).begin(purpose, kind).offer(meetings.ownForms(team.id()));
        return Answer.show(FORM, overview.begin(team, form, hosts.prepare(form, hosted, reader)));
    }

    @PostMapping(OF_TEAM)
    Answer begin(
            @Keeps Team team,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID hosted) {
        var form = MeetingForm.sent(sent).offer(meetings.ownForms(team.id()));
        var commune = form.check(meantCommunes, communes, team.id());
        var host = hosts.chosen(form, form.filled().isBlank(MeetingForm.HOST) ? null : hosted, reader);
        if (!form.filled().mistakes().none()) {
            return Answer.refuse(
                    FORM, overview.begin(team, form, hosted), form.filled().mistakes());
        }
        var meeting = form.begin(team.id(), me.id(), commune, host);
        meetings.add(meeting);
        return Answer.done(meeting.path(), meeting.isOver(clock.instant()) ? "meeting.begun.over" : "meeting.begun");
    }

    @GetMapping(MEETING)
    Answer show(@Reads Meeting meeting, @Anybody Reader reader) {
        return Answer.show("exchange/meeting/show", overview.page(meeting, reader));
    }

    @GetMapping(MEETING + "/edit")
    Answer edit(@Keeps Meeting meeting, @Keeps Reader reader) {
        return Answer.show(
                FORM,
                overview.change(
                        meeting,
                        MeetingForm.of(meeting, hosts.name(meeting.host(), reader))
                                .offer(meetings.ownForms(meeting.team()))));
    }

    @PostMapping(MEETING)
    Answer save(
            @Keeps Meeting meeting,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = MeetingForm.sent(sent).offer(meetings.ownForms(meeting.team()));
        var commune = form.check(meantCommunes, communes, meeting.team());
        var host = hosts.chosen(form, meeting.host(), reader);
        var mistakes = form.filled().mistakes().seen(version, meeting.version());
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.change(meeting, form), mistakes);
        }
        var saved = meetings.save(form.change(meeting, commune, host, version));
        return Answer.done(meeting.path(), saved ? "web.form.saved" : "meeting.changed-meanwhile");
    }

    /** Whoever was written to is told, and it goes out of their calendars. */
    @PostMapping(MEETING + "/cancel")
    Answer cancel(@Keeps Meeting meeting) {
        if (!meetings.cancel(meeting, true)) {
            return Answer.done(meeting.path(), "meeting.changed-meanwhile");
        }
        return Answer.done(meeting.path(), "meeting.cancelled.done", inviteGuests.cancel(meeting));
    }

    @PostMapping(MEETING + "/bring-back")
    Answer bringBack(@Keeps Meeting meeting) {
        var back = meeting.mayComeBack(clock.instant()) && meetings.cancel(meeting, false);
        return Answer.done(meeting.path(), back ? "meeting.back" : "meeting.changed-meanwhile");
    }

    /** Reminds whoever was asked and has said nothing: each once. */
    @PostMapping(MEETING + "/remind")
    Answer remind(@Keeps Meeting meeting, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(meeting.path() + "#guests", "meeting.remind.done", inviteGuests.remind(meeting, me));
    }

    /** Writes to whoever is not told of the meeting as it is by now. */
    @PostMapping(MEETING + "/invite")
    Answer invite(@Keeps Meeting meeting, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(meeting.path() + "#guests", "meeting.invite.done", inviteGuests.invite(meeting, me));
    }
}
