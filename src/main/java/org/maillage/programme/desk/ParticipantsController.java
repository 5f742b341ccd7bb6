package org.maillage.programme.desk;

import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who runs an edition how to reach those who take part. */
@Controller
record ParticipantsController(ParticipantsOverview overview, Policy policy) {

    /**
     * @param who a group of those who take part; anything else for all
     * @param place the id of the place of a territory
     */
    @GetMapping("/editions/{slug}/participants")
    Answer show(
            @Runs LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String place) {
        return Answer.show(
                "programme/desk/participants", overview.page(edition, policy.of(me, edition.id()), me, who, place));
    }
}
