package org.maillage.exchange.unmet;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Team;
import org.maillage.table.SafeCsv;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The needs of a territory that are not met: read by its team and, where it agrees, by everybody, also as open data. */
@Controller
record UnmetController(UnmetOverview overview, UnmetChoices choices, Deeds deeds) {

    private static final String UNMET = "/unmet-needs/" + Organisation.ID;

    @GetMapping(UNMET)
    Answer show(@Anybody UnmetOfTeam of) {
        return Answer.show("exchange/unmet/show", overview.page(of));
    }

    @GetMapping(UNMET + "/needs.csv")
    Answer csv(@Anybody UnmetOfTeam of) {
        var lines = overview.lines(of);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8");
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                overview.isMadeUp(of)
                                        ? "besoins-non-pourvus-demonstration.csv"
                                        : "besoins-non-pourvus.csv")
                        .build()
                        .toString());
        headers.setCacheControl("no-store");
        return Answer.file(headers, into -> {
            try (var csv = new SafeCsv(into)) {
                lines.forEach(csv::row);
            }
        });
    }

    @PostMapping(UNMET)
    Answer choose(@Keeps Team team, @AuthenticationPrincipal SignedIn me, @RequestParam boolean agreed) {
        choices.choose(team, agreed, me.person());
        deeds.write(me.person(), agreed ? "agreed-unmet" : "withdrew-unmet", team.id(), team.name());
        return Answer.done("/unmet-needs/" + team.id(), agreed ? "unmet.agreed" : "unmet.withdrawn");
    }
}
