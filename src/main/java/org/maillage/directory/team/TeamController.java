package org.maillage.directory.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Invite;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.directory.AdministersDirectory;
import org.maillage.directory.Keeps;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Organisation;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The teams that keep the directories of territories: what waits for them, who is of them, their own fields. */
@Controller
record TeamController(
        TeamOverview overview, OwnFields ownFields, Invite invite, BeginTeam beginTeam, AnswerNewcomers newcomers) {

    private static final String TEAM = "/directory/teams/" + Organisation.ID;

    @GetMapping("/directory/teams")
    Answer list(@Keeps Reader reader, @RequestParam(defaultValue = "") String q) {
        return Answer.show("directory/team/teams", beginTeam.page(reader, Typed.words(q), "", new Mistakes()));
    }

    /** Where somebody keeps one directory, its page; else the list of them. */
    @GetMapping(Team.MINE)
    Answer mine(@Keeps Reader reader) {
        var teams = reader.teams();
        return Answer.goTo(teams.size() == 1 ? Team.path(teams.iterator().next()) : "/directory/teams");
    }

    /** An administrator begins the team of a territory by inviting its first member. */
    @PostMapping("/directory/teams")
    Answer begin(
            @AdministersDirectory Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String email) {
        var mistakes = beginTeam.begin(place, email, me);
        return mistakes.none()
                ? Answer.done("/directory/teams", "account.invitation.sent", email.strip())
                : Answer.refuse("directory/team/teams", beginTeam.page(reader, q, email, mistakes), mistakes);
    }

    @GetMapping(TEAM)
    Answer show(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        var typed = new TeamOverview.Typed("", OwnFieldForm.EMPTY, new Mistakes());
        return Answer.show("directory/team/team", overview.page(team, reader, Asked.of(sent), after, typed));
    }

    @PostMapping(TEAM + "/members")
    Answer inviteMember(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String email) {
        if (!invite.invite(email, Role.TEAM, new Scope(team.id(), team.name()), me)) {
            var mistakes = new Mistakes().unless(false, "email", "web.form.email");
            return show(team, reader, email, OwnFieldForm.EMPTY, mistakes);
        }
        return Answer.done(team.path(), "account.invitation.sent", email.strip());
    }

    /** A member says yes or no to somebody who asks to be of the team. */
    @PostMapping(TEAM + "/newcomers/{person}")
    Answer answer(
            @Keeps Team team,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @RequestParam boolean yes) {
        return newcomers
                .answer(team, new PersonId(person), yes, me)
                .map(it -> Answer.done(team.path(), yes ? "team.asking.in" : "team.asking.out", it))
                .orElseGet(() -> Answer.done(team.path(), "team.asking.over"));
    }

    @PostMapping(TEAM + "/fields")
    Answer addField(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String choices) {
        var form = new OwnFieldForm(name, kind, choices);
        var mistakes = form.check();
        if (mistakes.none()) {
            var added = ownFields.add(team.id(), name, form.of(), form.options());
            mistakes.unless(added, "name", "team.own.twice");
        }
        return mistakes.none() ? Answer.done(team.path(), "web.form.saved") : show(team, reader, "", form, mistakes);
    }

    @PostMapping(TEAM + "/fields/{field}/retire")
    Answer retireField(@Keeps Team team, @PathVariable UUID field, @RequestParam boolean retired) {
        if (!ownFields.retire(team.id(), field, retired)) {
            throw new NotFound("field", field);
        }
        return Answer.done(team.path(), "web.form.saved");
    }

    private Answer show(Team team, Reader reader, String invited, OwnFieldForm ownField, Mistakes mistakes) {
        var typed = new TeamOverview.Typed(invited, ownField, mistakes);
        var all = Asked.of(new LinkedMultiValueMap<>());
        return Answer.refuse("directory/team/team", overview.page(team, reader, all, null, typed), mistakes);
    }
}
