package org.maillage.account.upkeep;

import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Administers;
import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What failed behind the pages, for the administrators, who can have it tried once more. */
@Controller
record UpkeepController(UpkeepOverview overview, NameOwner nameOwner) {

    @GetMapping("/account/upkeep")
    Answer show(@Administers SignedIn me) {
        return Answer.show("account/upkeep/show", overview.page());
    }

    @PostMapping("/account/upkeep/owners")
    Answer nameOwner(
            @Administers SignedIn me, @RequestParam UUID scope, @RequestParam MultiValueMap<String, String> sent) {
        var field = "owner-" + scope;
        var email = Objects.requireNonNullElse(sent.getFirst(field), "");
        var mistakes = new Mistakes().unless(nameOwner.name(nameOwner.find(scope), email, me), field, "web.form.email");
        return mistakes.none()
                ? Answer.done("/account/upkeep", "account.invitation.sent", email.strip())
                : Answer.refuse("account/upkeep/show", overview.page(scope.toString(), email, mistakes), mistakes);
    }

    @PostMapping("/account/upkeep/retry")
    Answer retry(@Administers SignedIn me, @RequestParam String kind, @RequestParam String id) {
        var retried = overview.retry(kind, id);
        return Answer.done("/account/upkeep", retried ? "upkeep.retried" : "upkeep.retried.not");
    }
}
