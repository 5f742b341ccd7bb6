package org.maillage.network.roster;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in a roster: put in, invited, reminded, asked what is new, taken out. */
@Controller
record MemberController(
        Rosters rosters,
        Members members,
        AddMembers addMembers,
        HearMember hearMember,
        NotifyOfRoster letters,
        RosterOverview overview,
        HandOverview handOverview) {

    private static final String MEMBERS = RosterController.ONE + "/members";

    @PostMapping(MEMBERS)
    Answer add(
            @Keeps Team team,
            @Anybody Reader reader,
            @PathVariable UUID roster,
            @RequestParam(name = AddMembers.TYPED, defaultValue = "") String typed,
            @RequestParam(required = false) List<UUID> sheet) {
        var it = rosters.get(roster, team);
        var lines = Typed.words(typed).lines().filter(line -> !line.isBlank()).toList();
        var mistakes = addMembers.addMembers(team, it, lines, sheet == null ? List.of() : sheet, reader);
        return mistakes.none()
                ? Answer.done(it.path(), "roster.added")
                : Answer.refuse(
                        "network/roster/show", overview.page(team, it, reader, null, lines, mistakes), mistakes);
    }

    @PostMapping(MEMBERS + "/{member:[0-9a-f]{8}-[0-9a-f-]{27}}/remove")
    Answer remove(@Keeps Team team, @PathVariable UUID roster, @PathVariable UUID member) {
        var it = rosters.get(roster, team);
        hearMember.leave(members.find(it, member).orElseThrow(() -> new NotFound("member", member)), false);
        return Answer.done(it.path(), "roster.taken-out");
    }

    /** Shows the link of a member without an address, once: it is known here alone. */
    @PostMapping(MEMBERS + "/{member:[0-9a-f]{8}-[0-9a-f-]{27}}/hand")
    Answer hand(@Keeps Team team, @PathVariable UUID roster, @PathVariable UUID member) {
        var it = rosters.get(roster, team);
        var who = members.find(it, member)
                .filter(one -> !one.hasAddress())
                .orElseThrow(() -> new NotFound("member", member));
        return hand(team, it, List.of(who));
    }

    /** Shows the links of all members without an address who have not answered, to be printed together. */
    @PostMapping(RosterController.ONE + "/hand")
    Answer handAll(@Keeps Team team, @PathVariable UUID roster) {
        var it = rosters.get(roster, team);
        return hand(
                team,
                it,
                members.of(it).stream()
                        .filter(one -> !one.hasAddress() && !one.hasAnswered())
                        .toList());
    }

    private Answer hand(Team team, Roster roster, List<RosterMember> to) {
        return to.isEmpty()
                ? Answer.done(roster.path(), "roster.hand.nobody")
                : Answer.show("network/roster/hand", handOverview.page(team, roster, to, letters.handOver(to)));
    }

    @PostMapping(RosterController.ONE + "/invite")
    Answer invite(@Keeps Team team, @PathVariable UUID roster) {
        var it = rosters.get(roster, team);
        return Answer.done(it.path(), "roster.invited", letters.invite(it));
    }

    @PostMapping(RosterController.ONE + "/remind")
    Answer remind(@Keeps Team team, @PathVariable UUID roster) {
        var it = rosters.get(roster, team);
        return Answer.done(it.path(), "roster.reminded", letters.remind(it));
    }

    @PostMapping(RosterController.ONE + "/update")
    Answer update(@Keeps Team team, @PathVariable UUID roster) {
        var it = rosters.get(roster, team);
        return Answer.done(it.path(), "roster.updated", letters.askWhatIsNew(it));
    }
}
