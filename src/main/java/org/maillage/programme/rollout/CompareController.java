package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.programme.Policy;
import org.maillage.programme.Programmes;
import org.maillage.programme.Rights;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Editions of a programme side by side, for its leads: what differs, never which is better. */
@Controller
record CompareController(Programmes programmes, CompareOverview overview, Policy policy) {

    @GetMapping("/programmes/{slug}/compare")
    String compare(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> edition,
            Model model) {
        var programme = programmes.get(slug);
        Rights.must(policy.leads(me, programme.id()));
        model.addAttribute("page", overview.page(programme, edition));
        return "programme/rollout/compare";
    }
}
