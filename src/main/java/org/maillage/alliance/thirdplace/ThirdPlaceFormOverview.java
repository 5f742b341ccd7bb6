package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the form of who is tied to a third place. */
@Component
class ThirdPlaceFormOverview {

    private static final String TEMPLATE = "alliance/thirdplace/edit";
    private static final String SUGGESTS = "directory-form.js";

    Answer ask(ThirdPlace place, PlaceTieForm form, UUID fresh) {
        return Answer.show(TEMPLATE, adding(place, form, fresh));
    }

    Answer refuse(ThirdPlace place, PlaceTieForm form, UUID fresh) {
        return Answer.refuse(TEMPLATE, adding(place, form, fresh), form.filled().mistakes());
    }

    private static ThirdPlaceFormPage adding(ThirdPlace place, PlaceTieForm form, UUID fresh) {
        return new ThirdPlaceFormPage(
                frame(place, say(form.ours() ? "thirdplace.ours.new" : "thirdplace.tie.new")),
                lead(form),
                place.path() + "/ties",
                place.path(),
                form.filled(),
                null,
                List.of(new Choice("fresh", fresh.toString()), new Choice("ours", Boolean.toString(form.ours()))),
                "");
    }

    Answer change(ThirdPlace place, PlaceTie tie, PlaceTieForm form) {
        return Answer.show(TEMPLATE, changing(place, tie, form));
    }

    Answer refuse(ThirdPlace place, PlaceTie tie, PlaceTieForm form) {
        return Answer.refuse(TEMPLATE, changing(place, tie, form), form.filled().mistakes());
    }

    private static ThirdPlaceFormPage changing(ThirdPlace place, PlaceTie tie, PlaceTieForm form) {
        var path = place.path() + "/ties/" + tie.id();
        return new ThirdPlaceFormPage(
                frame(place, say("thirdplace.tie.change")),
                lead(form),
                path,
                place.path(),
                form.filled(),
                tie.version(),
                List.of(),
                path + "/remove");
    }

    private static String lead(PlaceTieForm form) {
        return say(form.ours() ? "thirdplace.ours.lead" : "thirdplace.tie.lead");
    }

    private static Frame frame(ThirdPlace place, String title) {
        return Frame.of(title, say("thirdplace.description"))
                .under(say("thirdplace.alliances"), "/alliances")
                .under(say("thirdplace.title"), ThirdPlace.ofTeam(place.team()))
                .under(place.name(), place.path())
                .withScript(SUGGESTS)
                .asPersonal();
    }
}
