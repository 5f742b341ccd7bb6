package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.pathway.PublishedEditions;
import org.maillage.pathway.PublishedTemplates;
import org.maillage.shared.Settings;
import org.maillage.territory.Gazetteer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What readers of feeds and search engines ask for. */
@Controller
record FeedController(
        PublishedEditions editions, PublishedTemplates templates, Gazetteer gazetteer, Settings settings) {

    private static final int MOST_NEWS = 100;
    private static final int MOST_TERRITORIES = 20_000;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final List<String> PAGES = List.of(
            "/",
            "/editions",
            "/templates",
            "/lessons",
            "/experience-sheets",
            "/findings",
            "/collections",
            "/territories",
            "/about",
            "/about/sources",
            "/glossary",
            "/accessibility",
            "/privacy",
            "/legal",
            "/contact",
            "/help");

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed() {
        return answer(ATOM, new Feed(News.of(editions.all(), MOST_NEWS), settings).text());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var pages = PAGES.stream().map(Sitemap.Entry::of);
        var walked = editions.all().stream()
                .flatMap(it -> Stream.of("", "/framing-note")
                        .map(part -> new Sitemap.Entry("/editions/" + it.slug() + part, it.updatedAt())));
        var models = templates.all().stream().map(it -> new Sitemap.Entry("/templates/" + it.slug(), it.addedAt()));
        var territories = gazetteer.paths(0, MOST_TERRITORIES).stream().map(Sitemap.Entry::of);
        var all =
                Stream.of(pages, walked, models, territories).flatMap(it -> it).toList();
        return answer(XML, new Sitemap(all, settings).text());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return answer(TEXT, "User-agent: *\nAllow: /\n\nSitemap: %s\n".formatted(settings.address("/sitemap.xml")));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
