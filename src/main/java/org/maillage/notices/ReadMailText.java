package org.maillage.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Reads the words of a mail: plain ones where there are some, else those of its HTML; of attachments none. */
final class ReadMailText {

    private static final int MOST = 200_000;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 50;

    private ReadMailText() {}

    static String of(Part mail) throws MessagingException, IOException {
        var plain = first(mail, "text/plain", 0);
        return plain.isBlank() ? withoutTags(first(mail, "text/html", 0)) : plain;
    }

    private static String first(Part part, String type, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String words ? cut(words) : "";
        }
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            return first(inner, type, depth + 1);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                var words = first(parts.getBodyPart(i), type, depth + 1);
                if (!words.isBlank()) {
                    return words;
                }
            }
        }
        return "";
    }

    private static String cut(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST);
    }

    /** The words of HTML: what begins a line does, styles and scripts are left out. */
    static String withoutTags(String html) {
        var small = html.toLowerCase(Locale.ROOT);
        var words = new StringBuilder();
        var at = 0;
        while (at < html.length()) {
            var open = html.indexOf('<', at);
            if (open < 0) {
                words.append(html, at, html.length());
                break;
            }
            words.append(html, at, open);
            var close = html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            var name = html.substring(open + 1, close)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .split("[\\s/>]", 2)[0];
            at = close + 1;
            switch (name) {
                case "style", "script", "head", "title" -> {
                    var end = small.indexOf("</" + name, at);
                    at = end < 0 ? html.length() : end;
                }
                case "br", "p", "div", "tr", "li", "blockquote", "h1", "h2", "h3" -> words.append('\n');
                default -> {
                    // Whatever else a tag does, it says nothing.
                }
            }
        }
        return HtmlUtils.htmlUnescape(words.toString())
                .replaceAll("[ \\t]*\\n\\s*\\n\\s*", "\n\n")
                .strip();
    }
}
