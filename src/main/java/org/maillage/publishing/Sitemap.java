package org.maillage.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;

/** All public pages as a sitemap (sitemaps.org), each with its other language. */
record Sitemap(List<Entry> places, Settings settings) {

    /** The address of a page, and when it last changed where that is known. */
    record Entry(String path, @Nullable Instant changed) {

        static Entry of(String path) {
            return new Entry(path, null);
        }
    }

    String text() {
        return Xml.document(document -> document.element("urlset", all -> {
            all.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            all.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
            places.forEach(it -> write(it, all));
        }));
    }

    private void write(Entry place, Xml all) {
        all.element("url", url -> {
            var address = settings.address(place.path());
            url.element("loc", address);
            var changed = place.changed();
            if (changed != null) {
                url.element("lastmod", changed.toString());
            }
            url.element(
                    "xhtml:link",
                    it -> it.attribute("rel", "alternate")
                            .attribute("hreflang", "en")
                            .attribute("href", address + "?lang=en"));
        });
    }
}
