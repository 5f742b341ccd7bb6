package org.maillage.account.upkeep;

import org.maillage.account.Administers;
import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What failed behind the pages, for the administrators, who can have it tried once more. */
@Controller
record UpkeepController(UpkeepOverview overview) {

    @GetMapping("/account/upkeep")
    Answer show(@Administers SignedIn me) {
        return Answer.show("account/upkeep/show", overview.page());
    }

    @PostMapping("/account/upkeep/retry")
    Answer retry(@Administers SignedIn me, @RequestParam String kind, @RequestParam String id) {
        var retried = overview.retry(kind, id);
        return Answer.done("/account/upkeep", retried ? "upkeep.retried" : "upkeep.retried.not");
    }
}
