package org.maillage.publishing;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.PublishedEditions;
import org.maillage.shared.Settings;
import org.maillage.territory.FranceMap;
import org.maillage.territory.Gazetteer;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
class HomeController {

    private final PublishedEditions editions;
    private final Country country;
    private final Settings settings;
    private final Roles roles;
    private final MadeUpPeople madeUp;

    HomeController(
            PublishedEditions editions,
            Gazetteer gazetteer,
            FranceMap map,
            Settings settings,
            Roles roles,
            MadeUpPeople madeUp) {
        this.madeUp = madeUp;
        this.editions = editions;
        this.country = new Country(gazetteer, map);
        this.settings = settings;
        this.roles = roles;
    }

    @GetMapping("/")
    Answer home(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request) {
        var administers = me != null && roles.mayAdminister(me);
        var demonstrates =
                me == null && madeUp.mayBePlayedBy(request) && !madeUp.parts().isEmpty();
        return Answer.show(
                "publishing/home",
                HomePage.of(
                        editions.mostTelling().orElse(null),
                        editions.calling(),
                        country,
                        settings,
                        demonstrates,
                        administers));
    }
}
