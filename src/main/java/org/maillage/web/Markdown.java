package org.maillage.web;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes HTML of what people write: paragraphs, lists, emphasis, headings below those of the page, links to other sites.
 * Whatever else it holds is left out.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final Pattern HEADING = Pattern.compile("<(/?)h[1-6]>");
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "br", "hr", "h3", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markdown() {}

    public static String html(String words) {
        try {
            return made(words);
        } catch (StackOverflowError e) {
            // A thousand marks within each other mean nothing: the words are shown as they are.
            return "<p>" + HtmlUtils.htmlEscape(words) + "</p>";
        }
    }

    private static String made(String words) {
        var html = RENDERER.render(PARSER.parse(words));
        return SAFE.sanitize(HEADING.matcher(html).replaceAll("<$1h3>"));
    }
}
