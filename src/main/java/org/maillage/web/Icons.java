package org.maillage.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The drawings of the Bootstrap Icons that the pages use, put into the page itself: a font of all of them is too heavy. */
public final class Icons {

    private static final String FOLDER = "bootstrap-icons/1.13.1/icons/";
    private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

    private Icons() {}

    /** The drawing of an icon as an SVG element that screen readers pass over. */
    public static String icon(String name) {
        return DRAWINGS.computeIfAbsent(name, Icons::drawing);
    }

    private static String drawing(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("[%s] is no name of an icon.".formatted(name));
        }
        var file = new String(Assets.content(FOLDER + name + ".svg"), StandardCharsets.UTF_8);
        return file.replaceFirst(
                        "<svg [^>]*>",
                        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">")
                .replaceAll("\\s*\\n\\s*", "");
    }
}
