package org.maillage.search.actors;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circles;
import org.maillage.account.Consents;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.search.Ask;
import org.maillage.search.ExportFormat;
import org.maillage.search.Question;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.Order;
import org.maillage.search.SearchOverview;
import org.maillage.search.SearchPage.Value;
import org.maillage.search.Where;
import org.maillage.search.files.ExportAnswers;
import org.maillage.shared.NotFound;
import org.maillage.shared.Settings;
import org.maillage.territory.Perimeters;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public page of a territory, alone and in a frame of another site, and its actors as GeoJSON: what everybody may see. */
@Controller
record ActorsController(
        Ask ask,
        Where where,
        SearchOverview overview,
        ExportAnswers exportAnswers,
        Embedding embedding,
        Perimeters perimeters,
        Circles circles,
        Consents consents,
        DirectoryPolicy policy,
        Settings settings) {

    private static final String PLACE = "/{folder:epci|departments|regions|lived}/{code:[0-9A-Za-z-]{1,36}}";
    private static final Map<String, String> KINDS =
            Map.of("epci", "epci", "departments", "department", "regions", "region", "lived", "lived");
    private static final int SHOWN = 20;

    /** A territory as its address names it. */
    private record Place(String folder, String code, UUID id, Question question, String name) {

        String path() {
            return "/actors/" + folder + "/" + code;
        }
    }

    @GetMapping("/actors" + PLACE)
    String show(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable String folder,
            @PathVariable String code,
            Model model) {
        var place = place(folder, code);
        model.addAttribute("page", page(place, me, String.join("\n", embedding.sites(place.id())), new Mistakes()));
        return "search/actors/actors";
    }

    /** The same for a frame of a site that the team has allowed; for the frame of another site it is not there. */
    @GetMapping("/embed" + PLACE)
    String embed(@PathVariable String folder, @PathVariable String code, HttpServletResponse response, Model model) {
        var place = place(folder, code);
        var sites = embedding.sites(place.id());
        // Pages that are kept for many readers are kept without their policy.
        Here.keepNothing();
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
                        + (sites.isEmpty() ? "'none'" : String.join(" ", sites)));
        model.addAttribute("page", page(place, null, "", new Mistakes()));
        return "search/actors/embed";
    }

    @GetMapping("/actors" + PLACE + ".geojson")
    void geoJson(@PathVariable String folder, @PathVariable String code, HttpServletResponse response)
            throws IOException {
        var place = place(folder, code);
        response.setContentType(ExportFormat.GEOJSON.type());
        // What everybody may see, any site may read.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=300");
        exportAnswers.export(place.question(), Reader.VISITOR, ExportFormat.GEOJSON, response.getOutputStream());
    }

    @PostMapping("/actors" + PLACE + "/embedding")
    String allow(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String folder,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String sites,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var place = place(folder, code);
        DirectoryPolicy.must(mayAllow(place, me));
        var typed = Embedding.typed(sites);
        var wrong =
                typed.stream().filter(it -> !Embedding.isSite(it)).findFirst().orElse("");
        var mistakes = new Mistakes()
                .unless(wrong.isEmpty(), "sites", "actors.embed.no-site", wrong)
                .unless(typed.size() <= Embedding.MOST, "sites", "actors.embed.too-many", Embedding.MOST);
        if (mistakes.refuse(response)) {
            model.addAttribute("page", page(place, me, sites, mistakes));
            return "search/actors/actors";
        }
        embedding.allow(place.id(), typed);
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + place.path();
    }

    private boolean mayAllow(Place place, @Nullable SignedIn me) {
        var reader = policy.reader(me);
        return reader.administers() || reader.keeps(place.id());
    }

    private Place place(String folder, String code) {
        var kind = KINDS.getOrDefault(folder, "");
        var id = perimeters
                .find(kind, code)
                .orElseThrow(() -> new NotFound("territory", code))
                .value();
        var question = new Question("", Map.of(), kind + "-" + code, 0, Order.NAME, null);
        return new Place(folder, code, id, question, where.name(question));
    }

    private ActorsPage page(Place place, @Nullable SignedIn me, String sites, Mistakes mistakes) {
        var found = ask.ask(place.question(), Reader.VISITOR, 0);
        var thirdPlaces = ask.ask(place.question().with(Facet.KIND, "third-place"), Reader.VISITOR, 0);
        var geoJson = settings.address(place.path() + ".geojson");
        var frame = Frame.of(say("actors.of", place.name()), say("actors.description", place.name()))
                .in(Frame.Section.DIRECTORY)
                .withScript("search.js");
        return new ActorsPage(
                me == null ? frame : frame.asPersonal(),
                place.path(),
                "/territories/" + place.folder() + "/" + place.code(),
                place.name(),
                say("actors.total", found.total()),
                catalysts(place.id()),
                thirdPlaces.hits().stream().limit(SHOWN).map(overview::answer).toList(),
                found.hits().stream().limit(SHOWN).map(overview::answer).toList(),
                found.counts().getOrDefault(Facet.SECTOR, Map.of()).entrySet().stream()
                        .map(it -> new Value(
                                overview.words(Facet.SECTOR, it.getKey()),
                                count(it.getValue()),
                                "/search?"
                                        + place.question()
                                                .with(Facet.SECTOR, it.getKey())
                                                .address(),
                                false))
                        .toList(),
                "/search?" + place.question().address(),
                "/search/map.json?" + place.question().address(),
                overview.box(place.question()),
                place.question().address(),
                geoJson,
                "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"720\" loading=\"lazy\"></iframe>"
                        .formatted(
                                settings.address("/embed/" + place.folder() + "/" + place.code()),
                                say("actors.of", place.name())),
                sites,
                mayAllow(place, me),
                mistakes);
    }

    /** Those of the team who agreed to be named. */
    private List<String> catalysts(UUID territory) {
        var holders = circles.of(Role.TEAM, territory).holders();
        var named = consents.given(
                Consents.Purpose.PUBLIC_NAME,
                holders.stream().map(it -> UUID.fromString(it.person())).collect(Collectors.toSet()));
        return holders.stream()
                .filter(it -> named.contains(UUID.fromString(it.person())))
                .map(it -> it.name())
                .toList();
    }
}
