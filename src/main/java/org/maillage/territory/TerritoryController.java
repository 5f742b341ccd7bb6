package org.maillage.territory;

import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of territories, and the ways to them from communes. */
@Controller
record TerritoryController(TerritoryOverview overview, Territories territories) {

    private static final String COMMUNE = "[0-9][0-9AB][0-9]{3}";
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    @GetMapping("/territories/{folder}/{code:[0-9A-Za-z-]{1,36}}")
    Answer territory(
            @PathVariable String folder,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String figure) {
        var kind = Kind.inFolder(folder).orElseThrow(() -> new NotFound("kind of territory", folder));
        if (!page.matches(NUMBER)) {
            throw new NotFound("page of members", "of that name");
        }
        var chosen = commune.matches(COMMUNE) ? commune : "";
        return Answer.show("territory/show", overview.page(kind, code, Integer.parseInt(page), chosen, figure));
    }

    @GetMapping("/communes/{code:" + COMMUNE + "}")
    Answer commune(@PathVariable String code) {
        return Answer.goTo(territories
                .commune(code)
                .orElseThrow(() -> new NotFound("commune", code))
                .path());
    }
}
