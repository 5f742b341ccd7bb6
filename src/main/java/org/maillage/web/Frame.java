package org.maillage.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;

/**
 * What the frame of a page shows around its content.
 *
 * @param title of the page, without the name of the site
 * @param description in a sentence or two, for search engines and shared links
 * @param section of the menu that is marked; null for none
 * @param crumbs the way from the home page to this one, which is not among them
 * @param linkedData JSON-LD as text, for programs; null for none
 * @param card path of the picture shown with shared links
 * @param script a module of our own that the page works better with, and works without
 * @param personal whether the page is for its reader alone: search engines pass over it, and it is never kept
 */
public record Frame(
        String title,
        String description,
        @Nullable Section section,
        List<Crumb> crumbs,
        @Nullable String linkedData,
        String card,
        @Nullable String script,
        boolean personal) {

    private static final String CARD = "/card.png";

    /** An entry of the main menu. */
    public enum Section {
        EDITIONS("/editions", "web.nav.editions"),
        DIRECTORY("/search", "web.nav.directory"),
        TERRITORIES("/territories", "web.nav.territories"),
        LESSONS("/lessons", "web.nav.lessons"),
        ABOUT("/about", "web.nav.about");

        private final String path;
        private final String key;

        Section(String path, String key) {
            this.path = path;
            this.key = key;
        }

        public String path() {
            return path;
        }

        public String words() {
            return Words.say(key);
        }
    }

    /** A page on the way from the home page. */
    public record Crumb(String title, String path) {}

    public static Frame of(String title, String description) {
        return new Frame(title, description, null, List.of(), null, CARD, null, false);
    }

    /** In a section of the menu, whose page is the first crumb unless it is this very page. */
    public Frame in(Section section) {
        var way = Here.path().equals(section.path()) ? crumbs : List.of(new Crumb(section.words(), section.path()));
        return new Frame(title, description, section, way, linkedData, card, script, personal);
    }

    public Frame under(String title, String path) {
        var way = Stream.concat(crumbs.stream(), Stream.of(new Crumb(title, path)))
                .toList();
        return new Frame(this.title, description, section, way, linkedData, card, script, personal);
    }

    /** JSON-LD; characters that could end the element that holds it are written as escapes. */
    public Frame withLinkedData(String json) {
        var safe = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return new Frame(title, description, section, crumbs, safe, card, script, personal);
    }

    public Frame withCard(String path) {
        return new Frame(title, description, section, crumbs, linkedData, path, script, personal);
    }

    public Frame withScript(String file) {
        return new Frame(title, description, section, crumbs, linkedData, card, file, personal);
    }

    /** For its reader alone. */
    public Frame asPersonal() {
        return new Frame(title, description, section, crumbs, linkedData, card, script, true);
    }
}
