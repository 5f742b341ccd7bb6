package org.maillage.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the reader of this request is, as addresses that the frame of a page needs. */
public final class Here {

    static final String SETTINGS = Here.class.getName() + ".settings";

    private Here() {}

    /** The path of the page that the reader asked for, with its query but without the language. */
    public static String path() {
        return path(null);
    }

    /** This page in another language. */
    public static String pathIn(Locale language) {
        return path(language);
    }

    /** The full public address of a path. */
    public static String address(String path) {
        var settings = (Settings) request().getAttribute(SETTINGS, RequestAttributes.SCOPE_REQUEST);
        return settings == null ? path : settings.address(path);
    }

    private static String path(@Nullable Locale language) {
        var asked = request().getRequest();
        var builder = UriComponentsBuilder.fromPath(askedPath(asked));
        if (asked.getQueryString() != null && asked.getQueryString().length() < 500) {
            builder.query(asked.getQueryString());
        }
        builder.replaceQueryParam("lang");
        if (language != null) {
            builder.queryParam("lang", language.getLanguage());
        }
        return builder.build().toUriString();
    }

    // A page of error is rendered under the path /error; the reader is still where he asked to be.
    private static String askedPath(HttpServletRequest asked) {
        var failed = asked.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? asked.getRequestURI() : failed.toString();
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
    }
}
