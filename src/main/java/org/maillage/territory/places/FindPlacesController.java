package org.maillage.territory.places;

import java.time.Duration;
import java.util.List;
import org.maillage.web.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people find their territory, and the suggestions while they type. */
@Controller
record FindPlacesController(FindPlaces findPlaces, FindTerritory findTerritory) {

    private static final int SUGGESTIONS = 8;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @GetMapping("/territories")
    Answer territories(@RequestParam(defaultValue = "") String q) {
        return Answer.show("territory/places/find", findTerritory.page(q));
    }

    @GetMapping("/places")
    ResponseEntity<List<Suggestion>> places(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(findPlaces.findPlaces(q, SUGGESTIONS).stream()
                        .map(Suggestion::of)
                        .toList());
    }

    /** A place offered while somebody types. */
    record Suggestion(String kind, String name, String detail, String url) {

        static Suggestion of(FoundPlace place) {
            return new Suggestion(place.kind(), place.name(), place.detailWords(), place.path());
        }
    }
}
