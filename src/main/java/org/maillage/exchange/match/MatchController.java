package org.maillage.exchange.match;

import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.ChangesNeed;
import org.maillage.exchange.Need;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What may help a need, shown to the team that keeps it, and the weights that the team moves. */
@Controller
record MatchController(MatchOverview overview, TeamWeights weights) {

    private static final String WEIGHTS = "/needs/teams/" + Organisation.ID + "/weights";
    private static final String PAGE = "exchange/match/weights";

    @GetMapping("/needs/{need:[0-9a-f]{8}-[0-9a-f-]{27}}/matches")
    Answer show(@ChangesNeed Need need, @Anybody Reader reader) {
        return Answer.show("exchange/match/matches", overview.page(need, reader));
    }

    @GetMapping(WEIGHTS)
    Answer ask(@Keeps Team team) {
        return Answer.show(PAGE, overview.weightsPage(team, overview.form(team.id())));
    }

    @PostMapping(WEIGHTS)
    Answer save(
            @Keeps Team team,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean usual) {
        if (usual) {
            weights.keep(team, new Weights(Weights.DEFAULT.points(), version));
            return Answer.done(MatchOverview.path(team.id()), "match.weights.usual.done");
        }
        var form = MatchOverview.sent(sent);
        if (form.mistakes().none()) {
            form.mistakes().seen(weights.keep(team, MatchOverview.weights(form, version)));
        }
        return form.mistakes().none()
                ? Answer.done(MatchOverview.path(team.id()), "web.form.saved")
                : Answer.refuse(PAGE, overview.weightsPage(team, form), form.mistakes());
    }
}
