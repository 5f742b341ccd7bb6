package org.maillage.evaluation.view;

import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Team;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The grid of a team, which it writes anew as it likes, and how its gaps moved. */
@Controller
record GridController(GridOverview overview, GapsOverview gaps, HoldCrossedView hold, Grids grids) {

    private static final String TEAM = CrossedViewId.ALL + "/teams/" + Organisation.ID;
    private static final String TEMPLATE = "evaluation/view/grid";

    @GetMapping(TEAM + "/grid")
    Answer show(@Keeps Team team) {
        return Answer.show(TEMPLATE, overview.page(team, grid(team), null, new Mistakes()));
    }

    private Grid grid(Team team) {
        return grids.newest(team.id()).orElseGet(() -> DescribeExample.grid(team.id()));
    }

    @PostMapping(TEAM + "/grid")
    Answer renew(
            @Keeps Team team,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var grid = grid(team);
        var items = GridChange.typed(grid.items(), GridOverview.typed(grid, sent), GridOverview.added(sent));
        var mistakes = GridOverview.check(items).seen(version, grid.version());
        if (mistakes.none() && GridChange.between(grid.items(), items).isNone()) {
            return Answer.done(GridOverview.path(team.id()), "view.grid.same");
        }
        if (mistakes.none()) {
            hold.grid(grid);
            mistakes.seen(hold.renew(new Grid(team.id(), grid.version() + 1, false, items), me.person()));
        }
        return mistakes.none()
                ? Answer.done(GridOverview.path(team.id()), "view.grid.renewed")
                : Answer.refuse(TEMPLATE, overview.page(team, grid, sent, mistakes), mistakes);
    }

    @GetMapping(TEAM + "/history")
    Answer history(@Keeps Team team) {
        return Answer.show("evaluation/view/history", gaps.history(team));
    }
}
