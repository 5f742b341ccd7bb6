package org.maillage.exchange;

import java.util.List;
import org.maillage.shared.NotFound;
import org.maillage.territory.Communes;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says with one gesture where a need is that was supposed elsewhere, or that it is in no one place. */
@Controller
record NeedPlaceController(RecordNeed recordNeed, GuessNeed guessNeed, Communes communes) {

    /** @param commune its code; empty for no one place */
    @PostMapping("/needs/" + NeedId.ID + "/place")
    Answer place(@ChangesNeed Need need, @RequestParam(defaultValue = "") String commune, @RequestParam int version) {
        if (!commune.isEmpty() && communes.find(commune).isEmpty()) {
            throw new NotFound("commune", commune);
        }
        return version == need.version() && recordNeed.place(need, commune, perimeter(need, commune))
                ? Answer.done(need.id().path(), commune.isEmpty() ? "exchange.nowhere.done" : "exchange.where.done")
                : Answer.done(need.id().path(), "exchange.changed-meanwhile");
    }

    // What somebody has said of where it holds stays; what was supposed goes with the place.
    private List<String> perimeter(Need need, String commune) {
        if (!need.perimeter().isEmpty() && !need.guessed().contains(Guessed.PERIMETER)) {
            return need.perimeter();
        }
        return need.kind().asks() ? List.of() : guessNeed.around(commune);
    }
}
