package org.maillage.network.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rosters of a team: begun, looked at, compared with what they said before, taken out. */
@Controller
record RosterController(
        Rosters rosters, Members members, Snapshots snapshots, HearMember hearMember, RosterOverview overview) {

    static final String ALL = "/network/teams/" + Organisation.ID + "/rosters";
    static final String ONE = ALL + "/{roster:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private static final int LONGEST = 160;

    @GetMapping(ALL)
    Answer list(@Keeps Team team) {
        return Answer.show("network/roster/list", overview.list(team, "", new Mistakes()));
    }

    @PostMapping(ALL)
    Answer add(@Keeps Team team, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String name) {
        var typed = Typed.line(name);
        var mistakes = new Mistakes()
                .unless(!typed.isEmpty(), "name", "roster.problem.name")
                .atMost(typed, "name", LONGEST);
        return mistakes.none()
                ? Answer.goTo(rosters.add(team, typed, me.id()).path())
                : Answer.refuse("network/roster/list", overview.list(team, typed, mistakes), mistakes);
    }

    /** @param before the snapshot with which now is compared; the earliest where none is named */
    @GetMapping(ONE)
    Answer show(
            @Keeps Team team,
            @Anybody Reader reader,
            @PathVariable UUID roster,
            @RequestParam(required = false) @Nullable UUID before) {
        return Answer.show(
                "network/roster/show",
                overview.page(team, rosters.get(roster, team), reader, before, List.of(), new Mistakes()));
    }

    @PostMapping(ONE + "/snapshots")
    Answer keep(@Keeps Team team, @PathVariable UUID roster) {
        var it = rosters.get(roster, team);
        return Answer.done(
                it.path(), snapshots.take(it, members.of(it)) ? "roster.snapshot.taken" : "roster.snapshot.too-few");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps Team team, @PathVariable UUID roster, @RequestParam(defaultValue = "false") boolean sure) {
        var it = rosters.get(roster, team);
        if (!sure) {
            return Answer.done(it.path(), "web.form.sure");
        }
        hearMember.remove(it);
        return Answer.done(Roster.all(team.id()), "roster.removed");
    }
}
