package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.programme.Leads;
import org.maillage.programme.Programme;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editions of a programme side by side, for its leads: what differs, never which is better. */
@Controller
record CompareController(CompareOverview overview) {

    @GetMapping("/programmes/{slug}/compare")
    Answer compare(@Leads Programme programme, @RequestParam(defaultValue = "") List<String> edition) {
        return Answer.show("programme/rollout/compare", overview.page(programme, edition));
    }
}
