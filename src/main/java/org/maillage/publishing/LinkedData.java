package org.maillage.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import tools.jackson.databind.json.JsonMapper;

/** What pages say to programs, in the words of schema.org as JSON-LD. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    static String site(Settings settings) {
        return graph(List.of(website(settings)));
    }

    /** The site, and an edition as a course that was or is held. */
    static String home(PublishedEdition edition, Settings settings) {
        return graph(List.of(website(settings), course(edition, settings)));
    }

    private static String graph(List<Map<String, Object>> things) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return JSON.writeValueAsString(graph);
    }

    private static Map<String, Object> website(Settings settings) {
        var site = thing("WebSite", "Maillage");
        site.put("url", settings.address("/"));
        site.put("description", Words.say("publishing.home.lead"));
        site.put("inLanguage", List.of("fr", "en"));
        var search = new LinkedHashMap<String, Object>();
        search.put("@type", "SearchAction");
        search.put("target", settings.address("/territories?q={place}"));
        search.put("query-input", "required name=place");
        site.put("potentialAction", search);
        return site;
    }

    private static Map<String, Object> course(PublishedEdition edition, Settings settings) {
        var course = thing("Course", edition.title().toString());
        course.put("url", settings.address("/editions/" + edition.slug()));
        course.put("description", edition.summary().toString());
        course.put("inLanguage", "fr");
        course.put(
                "provider",
                edition.sponsors().stream()
                        .map(it -> thing("Organization", it.name()))
                        .toList());
        var held = thing("CourseInstance", edition.title().toString());
        putDate(held, "startDate", edition.starts());
        putDate(held, "endDate", edition.ends());
        course.put("hasCourseInstance", new ArrayList<>(List.of(held)));
        return course;
    }

    private static Map<String, Object> thing(String type, String name) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    // ISO 8601 knows years and months too, and so nothing has to be made up.
    private static void putDate(Map<String, Object> thing, String name, @Nullable PartialDate date) {
        if (date != null) {
            thing.put(name, date.toString());
        }
    }
}
