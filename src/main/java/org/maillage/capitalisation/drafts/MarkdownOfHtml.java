package org.maillage.capitalisation.drafts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Makes Markdown of what other platforms keep as HTML: paragraphs, lists, headings and bold stay, all other tags go. */
final class MarkdownOfHtml {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,5000}?-->", Pattern.DOTALL);
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|iframe|object)\\b[^>]{0,2000}>.{0,100000}?</\\1\\s*>");
    private static final Pattern EMPTY_BOLD = Pattern.compile("\\*\\*(\\s*)\\*\\*");

    private MarkdownOfHtml() {}

    static String of(String words) {
        if (!TAG.matcher(words).find()) {
            return words.contains("&") ? HtmlUtils.htmlUnescape(words).strip() : words.strip();
        }
        var text = UNSEEN.matcher(words).replaceAll("").replaceAll("\\s+", " ");
        var made = TAG.matcher(text).replaceAll(it -> mark(it.group()));
        return EMPTY_BOLD
                .matcher(HtmlUtils.htmlUnescape(made))
                .replaceAll("$1")
                .replaceAll("[ \\u00a0]*\\n[ \\u00a0]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("(?m)^(- [^\\n]*)\\n\\n(?=- )", "$1\n")
                .strip();
    }

    private static String mark(String tag) {
        var name = tag.replaceFirst("^<(/?[a-zA-Z0-9]+).*$", "$1").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "br" -> "\n\n";
            case "p", "/p", "div", "/div", "ul", "/ul", "ol", "/ol", "/li", "tr", "/tr", "blockquote", "/blockquote" ->
                "\n\n";
            case "li" -> "\n\n- ";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "\n\n### ";
            case "/h1", "/h2", "/h3", "/h4", "/h5", "/h6" -> "\n\n";
            case "b", "strong", "/b", "/strong" -> "**";
            case "/td", "/th" -> " — ";
            default -> "";
        };
    }
}
