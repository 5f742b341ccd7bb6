package org.maillage.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.directory.Reader;
import org.maillage.search.Question.View;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search: its page, what it suggests while somebody types, and what its map draws. */
@Controller
record SearchController(SearchOverview overview, DrawMap drawMap, Suggest suggest, Where where, SearchIndex index) {

    private static final int LARGEST_ZOOM = 19;

    /** Seconds after which a page that could not be made yet loads itself again. */
    private static final String SOON = "2";

    @GetMapping("/directory")
    Answer directory() {
        return Answer.goTo("/search");
    }

    @GetMapping("/search")
    Answer search(@Anybody Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        if (index.isBeginning()) {
            return new Answer.Show(
                    "search/preparing",
                    PreparingPage.page(),
                    HttpStatus.SERVICE_UNAVAILABLE.value(),
                    Map.of("Refresh", SOON, HttpHeaders.RETRY_AFTER, SOON));
        }
        var question = Question.of(sent);
        var typed = Typed.words(sent.getFirst("where"));
        var likely = List.<Where.Named>of();
        if (sent.containsKey("where") && !typed.equals(Typed.words(sent.getFirst("was")))) {
            // Another place than before: only one of that name is taken at once.
            likely = typed.isEmpty() ? List.of() : where.meant(Typed.opening(typed, 100));
            question = question.in(likely.size() == 1 ? likely.getFirst().key() : "");
        }
        var unsure = question.place().isEmpty() ? typed : "";
        var page =
                Math.clamp(Typed.number(Objects.requireNonNullElse(sent.getFirst("page"), "0")), 0, Ask.LAST_PAGE - 1);
        return Answer.show(
                "search/search", overview.page(question, reader, page, unsure, unsure.isEmpty() ? List.of() : likely));
    }

    /** A name that goes on as somebody has begun to type. */
    record Suggestion(String name, String detail, String url) {}

    @GetMapping(value = "/search/suggest", produces = "application/json")
    ResponseEntity<List<Suggestion>> suggest(@Anybody Asker asker, @RequestParam(defaultValue = "") String q) {
        return kept(
                asker,
                suggest.suggest(Typed.opening(Typed.words(q), 100), asker).stream()
                        .map(it -> new Suggestion(it.name(), it.where(), it.path()))
                        .toList());
    }

    @GetMapping(value = "/search/map.json", produces = "application/json")
    ResponseEntity<DrawMap.Drawn> map(
            @Anybody Asker asker,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "5") String zoom) {
        var view = View.of(box);
        var question = Question.of(sent);
        var seen = view == null
                ? question
                : question.seenIn(
                        question.view() == null ? view : question.view().within(view));
        return kept(
                asker,
                drawMap.draw(
                        question,
                        seen,
                        asker,
                        Cells.level(Math.clamp(Typed.number(zoom), 0, LARGEST_ZOOM), seen.view())));
    }

    private static <T> ResponseEntity<T> kept(Asker asker, T body) {
        var control = asker.isVisitor()
                ? CacheControl.maxAge(java.time.Duration.ofSeconds(30)).cachePublic()
                : CacheControl.noStore();
        // Whoever has signed in since must not get what was kept for a visitor.
        return ResponseEntity.ok()
                .cacheControl(control)
                .varyBy(HttpHeaders.COOKIE)
                .body(body);
    }
}
