package org.maillage.directory.contact;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.contact.TellPeople.Outcome;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A team tells people that it keeps them. */
@Controller
record UntoldController(TellPeople tellPeople, UntoldOverview overview) {

    private static final String UNTOLD = "/directory/teams/" + Organisation.ID + "/untold";
    private static final String PAGE = "directory/contact/untold";

    static String path(UUID team) {
        return Team.path(team) + "/untold";
    }

    @GetMapping(UNTOLD)
    Answer show(@Keeps Team team, @Anybody Reader reader, @AuthenticationPrincipal SignedIn me) {
        return Answer.show(PAGE, overview.page(team, reader, me, ToldLanguages.FRENCH, new Mistakes()));
    }

    @PostMapping(UNTOLD)
    Answer tell(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(defaultValue = "") String languages,
            @RequestParam(defaultValue = "false") boolean sure) {
        var chosen = Typed.one(ToldLanguages.class, languages).orElse(ToldLanguages.FRENCH);
        var mistakes = new Mistakes()
                .unless(!person.isEmpty(), "person", "contact.untold.none-chosen")
                .unless(sure, "sure", "web.form.sure");
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, overview.page(team, reader, me, chosen, mistakes), mistakes);
        }
        return switch (tellPeople.tell(team, person, chosen.locales(), me, reader)) {
            case Outcome.AreTold(var people) -> Answer.done(path(team.id()), "contact.untold.done", people);
            case Outcome.TooMany() -> {
                mistakes.unless(false, "person", "contact.untold.too-many");
                yield Answer.refuse(PAGE, overview.page(team, reader, me, chosen, mistakes), mistakes);
            }
        };
    }
}
