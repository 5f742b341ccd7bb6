package org.maillage.publishing;

import org.maillage.pathway.PublishedEditions;
import org.maillage.shared.Settings;
import org.maillage.territory.FranceMap;
import org.maillage.territory.Gazetteer;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
class HomeController {

    private final PublishedEditions editions;
    private final Country country;
    private final Settings settings;

    HomeController(PublishedEditions editions, Gazetteer gazetteer, FranceMap map, Settings settings) {
        this.editions = editions;
        this.country = new Country(gazetteer, map, new Outline());
        this.settings = settings;
    }

    @GetMapping("/")
    Answer home() {
        return Answer.show(
                "publishing/home",
                HomePage.of(editions.mostTelling().orElse(null), editions.calling(), country, settings));
    }
}
