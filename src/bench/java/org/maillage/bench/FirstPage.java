package org.maillage.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader's first page weighs: the page and each file that a browser fetches with it, as sent.
 *
 * @param bytes by path, without headers
 */
record FirstPage(Map<String, Integer> bytes) {

    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>");
    private static final Pattern FETCHED =
            Pattern.compile("rel=\"(?:stylesheet|icon|preload|modulepreload|manifest)\"");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("<(?:script|img|source|iframe)\\b[^>]*?\\bsrc=\"([^\"]+)\"");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    /** Weighs the page at a path; fonts and pictures that its styles name all count, even if a page needs only some. */
    static FirstPage weigh(Site site, String path) throws IOException {
        var bytes = new LinkedHashMap<String, Integer>();
        var page = site.get(path);
        bytes.put(path, page.sent().length);
        for (var file : namedIn(page.text())) {
            add(site, file, bytes);
        }
        return new FirstPage(bytes);
    }

    private static void add(Site site, String file, Map<String, Integer> bytes) throws IOException {
        if (bytes.containsKey(file)) {
            return;
        }
        var answer = site.get(file);
        if (!answer.isThere()) {
            throw new IOException("The first page names %s, which answers %d.".formatted(file, answer.status()));
        }
        bytes.put(file, answer.sent().length);
        if (file.endsWith(".css")) {
            for (var named : namedInStyle(answer.text())) {
                add(site, site.address().resolve(file).resolve(named).getPath(), bytes);
            }
        }
    }

    static Collection<String> namedIn(String page) {
        var files = new LinkedHashSet<String>();
        LINK.matcher(page)
                .results()
                .map(it -> it.group())
                .filter(it -> FETCHED.matcher(it).find())
                .flatMap(it -> HREF.matcher(it).results())
                .forEach(it -> files.add(it.group(1)));
        SOURCE.matcher(page).results().forEach(it -> files.add(it.group(1)));
        return own(files);
    }

    static Collection<String> namedInStyle(String style) {
        return own(IN_STYLE.matcher(style)
                .results()
                .map(it -> it.group(1).strip())
                .distinct()
                .toList());
    }

    private static List<String> own(Collection<String> files) {
        return files.stream()
                .filter(it -> !it.startsWith("data:") && !it.startsWith("#"))
                .toList();
    }

    double kilobytes() {
        return bytes.values().stream().mapToInt(it -> it).sum() / 1000.0;
    }

    /** By kind of file: « css 35.1 kB, woff2 50.3 kB ». */
    String words() {
        var byKind = new TreeMap<String, Integer>();
        bytes.forEach((path, size) -> byKind.merge(kind(path), size, Integer::sum));
        var parts = new ArrayList<String>();
        byKind.forEach((kind, size) -> parts.add(kind + " " + Figure.number(size / 1000.0) + " kB"));
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static String kind(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "html";
    }
}
