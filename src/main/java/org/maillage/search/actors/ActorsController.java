package org.maillage.search.actors;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Circle.Holder;
import org.maillage.account.Circles;
import org.maillage.account.Consents;
import org.maillage.account.Role;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.search.Ask;
import org.maillage.search.Asker;
import org.maillage.search.ExportFormat;
import org.maillage.search.Question.Facet;
import org.maillage.search.SearchOverview;
import org.maillage.search.SearchPage.Value;
import org.maillage.search.files.ExportAnswers;
import org.maillage.shared.Settings;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.SetVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page of a territory, alone and in a frame of another site, and its actors as GeoJSON: what everybody may see. */
@Controller
record ActorsController(
        Ask ask,
        SearchOverview overview,
        ExportAnswers exportAnswers,
        Embedding embedding,
        Circles circles,
        Consents consents,
        Settings settings) {

    private static final String PLACE = "/{folder:epci|departments|regions|lived}/{code:[0-9A-Za-z-]{1,36}}";
    private static final int SHOWN = 20;

    @GetMapping("/actors" + PLACE)
    Answer show(@Anybody ActorsTerritory place, @Anybody Reader reader) {
        var form = Embedding.form().with(Embedding.SITES, embedding.sites(place.territory()));
        return Answer.show("search/actors/actors", page(place, reader, form));
    }

    /** The same for a frame of a site that the team has allowed; for the frame of another site it is not there. */
    @GetMapping("/embed" + PLACE)
    Answer embed(@Anybody ActorsTerritory place) {
        var sites = embedding.sites(place.territory());
        // Pages that are kept for many readers are kept without their policy.
        Here.keepNothing();
        var policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
                + (sites.isEmpty() ? "'none'" : String.join(" ", sites));
        return Answer.show(
                "search/actors/embed",
                page(place, Reader.VISITOR, Embedding.form()),
                Map.of("Content-Security-Policy", policy));
    }

    @GetMapping("/actors" + PLACE + ".geojson")
    Answer geoJson(@Anybody ActorsTerritory place) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, ExportFormat.GEOJSON.type());
        // What everybody may see, any site may read.
        headers.setAccessControlAllowOrigin("*");
        headers.setCacheControl("public, max-age=300");
        return Answer.file(
                headers, into -> exportAnswers.export(place.question(), Reader.VISITOR, ExportFormat.GEOJSON, into));
    }

    @PostMapping("/actors" + PLACE + "/embedding")
    Answer allow(
            @Keeps ActorsTerritory place,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "0") int version) {
        var form = Embedding.form(sent);
        var mistakes = Embedding.check(form);
        if (mistakes.none()) {
            mistakes.seen(embedding.allow(place.territory(), Embedding.typed(form), version));
        }
        if (!mistakes.none()) {
            mistakes.now(embedding.sites(place.territory()));
            return Answer.refuse("search/actors/actors", page(place, reader, form), mistakes);
        }
        return Answer.done(place.path(), "web.form.saved");
    }

    private ActorsPage page(ActorsTerritory place, Reader reader, Filled form) {
        var found = ask.ask(place.question(), Asker.VISITOR, 0);
        var thirdPlaces = ask.ask(place.question().with(Facet.KIND, "third-place"), Asker.VISITOR, 0);
        var frame = Frame.of(say("actors.of", place.name()), say("actors.description", place.name()))
                .in(Frame.Section.DIRECTORY)
                .withScript("search.js");
        return new ActorsPage(
                reader.person() == null ? frame : frame.asPersonal(),
                place,
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
                overview.box(place.question()),
                settings.address(place.path() + ".geojson"),
                "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"720\" loading=\"lazy\"></iframe>"
                        .formatted(settings.address(place.framePath()), say("actors.of", place.name())),
                form,
                SetVersion.of(embedding.sites(place.territory())),
                ActorsDoors.keeps(reader, place));
    }

    /** Those of the team who agreed to be named. */
    private List<String> catalysts(UUID territory) {
        var holders = circles.of(Role.TEAM, territory).holders();
        var named = consents.given(
                Consents.Purpose.PUBLIC_NAME,
                holders.stream().map(it -> UUID.fromString(it.person())).collect(Collectors.toSet()));
        return holders.stream()
                .filter(it -> named.contains(UUID.fromString(it.person())))
                .map(Holder::name)
                .toList();
    }
}
