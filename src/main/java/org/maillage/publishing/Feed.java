package org.maillage.publishing;

import java.time.Instant;
import java.util.List;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;

/** News as an Atom feed (RFC 4287). */
record Feed(List<News> news, Settings settings) {

    String text() {
        return Xml.document(document -> document.element("feed", feed -> {
            var language = Words.language().getLanguage();
            feed.attribute("xmlns", "http://www.w3.org/2005/Atom").attribute("xml:lang", language);
            feed.element("id", "tag:maillage.org,2026:feed/" + language)
                    .element("title", "Maillage · " + Words.say("publishing.feed.title"))
                    .element("updated", updated().toString())
                    .element("author", it -> it.element("name", "Maillage"));
            link(feed, "self", "application/atom+xml", "/feed.atom?lang=" + language);
            link(feed, "alternate", "text/html", "/?lang=" + language);
            news.forEach(it -> write(it, feed, language));
        }));
    }

    private Instant updated() {
        return news.stream().map(News::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void write(News news, Xml feed, String language) {
        feed.element("entry", entry -> {
            entry.element("id", news.id())
                    .element("title", news.title())
                    .element("updated", news.at().toString())
                    .element("summary", news.text());
            link(entry, "alternate", "text/html", news.path() + "?lang=" + language);
        });
    }

    private void link(Xml parent, String relation, String type, String path) {
        parent.element(
                "link",
                it -> it.attribute("rel", relation).attribute("type", type).attribute("href", settings.address(path)));
    }
}
