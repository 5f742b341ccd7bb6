package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that could not be carried out, so that the page that says so loses nothing.
 *
 * @param texts what was written into it, to be copied
 * @param action where it can be sent again as it is; empty when it cannot
 * @param fields all that it said
 */
public record Unsent(List<String> texts, String action, List<Field> fields) {

    static final Unsent NOTHING = new Unsent(List.of(), "", List.of());

    private static final Set<String> OURS = Set.of("_csrf", "_form", "_page", "version");

    /** What is longer was written rather than chosen. */
    private static final int LONGEST_CHOICE = 40;

    public record Field(String name, String value) {}

    /** What a request sent; only to its own site may it be sent again, so that no other can have it sent. */
    static Unsent of(HttpServletRequest request, boolean again) {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        var whole = type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        if (!"POST".equals(Here.askedMethod(request))
                || !(whole || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))) {
            return NOTHING;
        }
        var sent = sent(request);
        var fields = sent.entrySet().stream()
                .filter(it -> !it.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Field(it.getKey(), value)))
                .toList();
        var texts = fields.stream()
                .filter(it -> !OURS.contains(it.name))
                .map(it -> it.value.strip())
                .filter(it -> it.contains(" ") || it.length() > LONGEST_CHOICE)
                .toList();
        // A file that came along is not kept: without it, the form would say something else.
        var sound = again
                && whole
                && isFromHere(request)
                && sent.keySet().stream()
                        .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("password"));
        return new Unsent(
                texts,
                sound ? Here.askedPath(request) : "",
                fields.stream()
                        .filter(it -> !Set.of("_csrf", "_form", "_page").contains(it.name))
                        .toList());
    }

    private static Map<String, String[]> sent(HttpServletRequest request) {
        try {
            return TooLargeFiles.readable(request).getParameterMap();
        } catch (IllegalStateException | MultipartException e) {
            // What could not be read is what this page is about.
            return Map.of();
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin");
        }
        var own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .build()
                .toUriString();
        return own.equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}
