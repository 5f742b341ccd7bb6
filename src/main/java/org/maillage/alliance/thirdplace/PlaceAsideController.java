package org.maillage.alliance.thirdplace;

import java.time.Clock;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggestions of a third place, set aside for three months or for good, and proposed again. */
@Controller
record PlaceAsideController(
        ReadThirdPlace read, PlaceTies ties, SuggestLinks suggest, PlaceAsides asides, Clock clock) {

    private static final int MONTHS = 3;

    /** How long it is set aside. */
    enum HowLong {
        MONTHS,
        FOR_GOOD,
        /** Not any more. */
        BACK
    }

    @PostMapping(ThirdPlaceController.ONE + "/asides")
    Answer setAside(
            @Keeps ThirdPlace place,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String kind,
            @RequestParam UUID about,
            @RequestParam(defaultValue = "") String howLong) {
        var here = place.path() + "#suggestions";
        var meant = suggest.of(place, read.hosted(place.sheets(), reader), ties.of(place), reader).stream()
                .filter(it -> Typed.key(it.kind()).equals(kind) && it.about().equals(about))
                .findFirst();
        var until = Typed.one(HowLong.class, howLong);
        if (meant.isEmpty() || until.isEmpty()) {
            return Answer.done(here, "thirdplace.aside.gone");
        }
        var it = meant.get();
        return switch (until.get()) {
            case BACK -> {
                asides.bringBack(place, it);
                yield Answer.done(here, "thirdplace.aside.back");
            }
            case MONTHS -> {
                asides.setAside(place, it, Words.today(clock).plusMonths(MONTHS), me.person());
                yield Answer.done(here, "thirdplace.aside.done");
            }
            case FOR_GOOD -> {
                asides.setAside(place, it, null, me.person());
                yield Answer.done(here, "thirdplace.aside.done");
            }
        };
    }
}
