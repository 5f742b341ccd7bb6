package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!"POST".equals(request.getMethod()) || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return NOTHING;
        }
        var fields = request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Field(it.getKey(), value)))
                .toList();
        var texts = fields.stream()
                .filter(it -> !OURS.contains(it.name))
                .map(it -> it.value.strip())
                .filter(it -> it.contains(" ") || it.length() > LONGEST_CHOICE)
                .toList();
        var sound = again
                && isFromHere(request)
                && request.getParameterMap().keySet().stream()
                        .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("password"));
        return new Unsent(
                texts,
                sound ? Here.askedPath(request) : "",
                fields.stream()
                        .filter(it -> !Set.of("_csrf", "_form", "_page").contains(it.name))
                        .toList());
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
