package org.maillage.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in the two words by which people know it: Firefox, Android. */
final class BrowserWords {

    private static final Pattern ITSELF = Pattern.compile("([A-Za-z][A-Za-z0-9 ._-]{1,29})/");

    /** In this order: most call themselves by the names of others, too. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserWords() {}

    /** What people know it by, else the short name that a program gives itself; empty for what nobody knows. */
    static String of(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        var known = Stream.concat(first(BROWSERS, agent), first(SYSTEMS, agent)).collect(Collectors.joining(", "));
        var itself = ITSELF.matcher(agent);
        return known.isEmpty() && itself.lookingAt() && !itself.group(1).equals("Mozilla") ? itself.group(1) : known;
    }

    private static Stream<String> first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(it -> agent.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .limit(1);
    }
}
