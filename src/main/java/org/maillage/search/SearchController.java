package org.maillage.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.search.Question.View;
import org.maillage.shared.Typed;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The search: its page, what it suggests while somebody types, and what its map draws. */
@Controller
class SearchController {

    /** Fewer answers than these are drawn one by one. */
    static final int FEW_POINTS = 300;

    private static final int LARGEST_ZOOM = 19;

    private final SearchOverview overview;
    private final Ask ask;
    private final Suggest suggest;
    private final Where where;
    private final DirectoryPolicy policy;

    SearchController(SearchOverview overview, Ask ask, Suggest suggest, Where where, DirectoryPolicy policy) {
        this.overview = overview;
        this.ask = ask;
        this.suggest = suggest;
        this.where = where;
        this.policy = policy;
    }

    @GetMapping("/directory")
    String directory() {
        return "redirect:/search";
    }

    @GetMapping("/search")
    String search(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
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
        model.addAttribute(
                "page",
                overview.page(question, policy.reader(me), page, unsure, unsure.isEmpty() ? List.of() : likely));
        return "search/search";
    }

    /** A name that goes on as somebody has begun to type. */
    record Suggestion(String name, String detail, String url) {}

    @GetMapping(value = "/search/suggest", produces = "application/json")
    @ResponseBody
    ResponseEntity<List<Suggestion>> suggest(
            @AuthenticationPrincipal @Nullable SignedIn me, @RequestParam(defaultValue = "") String q) {
        return kept(
                me,
                suggest.suggest(Typed.opening(Typed.words(q), 100), policy.reader(me)).stream()
                        .map(it -> new Suggestion(it.name(), it.where(), it.path()))
                        .toList());
    }

    /** What the map draws: answers one by one when they are few, else squares with their counts. */
    record Drawn(long total, List<Spot> points, List<Square> cells) {}

    /** An answer on the map, in degrees. */
    record Spot(double latitude, double longitude, String name, String url, String sector, boolean thirdPlace) {}

    /** A square of the map, by its middle in degrees, with its counts by sector and the sector of which it has most. */
    record Square(double latitude, double longitude, long count, String sector, Map<String, Long> sectors) {}

    @GetMapping(value = "/search/map.json", produces = "application/json")
    @ResponseBody
    ResponseEntity<Drawn> map(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "5") String zoom) {
        var view = View.of(box);
        var question = Question.of(sent);
        var seen = view == null
                ? question
                : question.seenIn(
                        question.view() == null ? view : question.view().within(view));
        var reader = policy.reader(me);
        return kept(me, draw(seen, reader, Cells.level(Math.clamp(Typed.number(zoom), 0, LARGEST_ZOOM))));
    }

    private Drawn draw(Question question, Reader reader, int level) {
        var cells = ask.cells(question, reader, level);
        var total = cells.values().stream().mapToLong(Long::longValue).sum();
        return total <= FEW_POINTS
                ? new Drawn(total, points(question, reader), List.of())
                : new Drawn(total, List.of(), squares(cells, level));
    }

    private List<Spot> points(Question question, Reader reader) {
        return ask.points(question, reader, FEW_POINTS).stream()
                .filter(it -> it.point() != null)
                .map(it -> new Spot(
                        Objects.requireNonNull(it.point()).latitude(),
                        Objects.requireNonNull(it.point()).longitude(),
                        it.name(),
                        it.path(),
                        Objects.requireNonNullElse(it.sector(), "none"),
                        it.kind().equals("third-place")))
                .toList();
    }

    private static List<Square> squares(Map<String, Long> counts, int level) {
        var bySquare = new LinkedHashMap<String, Map<String, Long>>();
        counts.forEach((name, count) -> {
            var end = name.indexOf('_', name.indexOf('_') + 1);
            bySquare.computeIfAbsent(name.substring(0, end), it -> new LinkedHashMap<>())
                    .put(name.substring(end + 1), count);
        });
        var squares = new ArrayList<Square>();
        bySquare.forEach((square, bySector) -> {
            var column = Integer.parseInt(square.substring(0, square.indexOf('_')));
            var row = Integer.parseInt(square.substring(square.indexOf('_') + 1));
            var middle = Cells.middle(level, column, row);
            var most = bySector.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
            squares.add(new Square(
                    middle[0],
                    middle[1],
                    bySector.values().stream().mapToLong(Long::longValue).sum(),
                    most.getKey(),
                    bySector));
        });
        return squares;
    }

    private static <T> ResponseEntity<T> kept(@Nullable SignedIn me, T body) {
        var control = me == null
                ? CacheControl.maxAge(java.time.Duration.ofSeconds(30)).cachePublic()
                : CacheControl.noStore();
        return ResponseEntity.ok().cacheControl(control).body(body);
    }
}
