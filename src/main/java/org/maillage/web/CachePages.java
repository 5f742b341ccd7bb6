package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps public pages, compressed, for some seconds, since all readers see the same: an answer asked for a thousand times
 * a second is made once. Only plain addresses are kept, of readers who carry no session; they are made again when a form was
 * carried out on any node, and what an import changes shows when their time is over.
 */
@Component
class CachePages extends OncePerRequestFilter {

    /** More pages than are asked for in a few seconds; then all are dropped and made again. */
    private static final int MOST_PAGES = 600;

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final LocaleResolver languages;
    private final Settings settings;
    private final String ofLanguage;
    private final ChangedPages changed;
    private final ThisMachine thisMachine;
    private final Clock clock;

    CachePages(
            LocaleResolver languages, Settings settings, ChangedPages changed, ThisMachine thisMachine, Clock clock) {
        this.thisMachine = thisMachine;
        this.languages = languages;
        this.settings = settings;
        this.ofLanguage = new Cookies(settings).name(Languages.NAME) + "=";
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.keepPages().isZero()
                || !"GET".equals(request.getMethod())
                || !isOfLanguageAlone(request.getQueryString())
                || request.getRequestedSessionId() != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getRequestURI().startsWith(Assets.PATH)
                || reader(request).isEmpty()
                // Whoever sits at the machine of a demonstration is offered its roles.
                || thisMachine.asks(request);
    }

    private static boolean isOfLanguageAlone(@Nullable String query) {
        return query == null || query.matches("lang=(fr|en)");
    }

    /** Browsers name HTML in what they accept, most programs take anything; whoever wants something else gets no kept page. */
    private static String reader(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || accepted.equals(MediaType.ALL_VALUE)) {
            return "program";
        }
        return accepted.contains(MediaType.TEXT_HTML_VALUE) ? "browser" : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = languages.resolveLocale(request).getLanguage();
        var key = String.join(
                " ", reader(request), request.getScheme(), language, request.getRequestURI(), request.getQueryString());
        var kept = pages.get(key);
        if (kept == null || kept.state != changed.state() || kept.until.isBefore(clock.instant())) {
            kept = make(request, response, chain, language);
            if (kept == null) {
                return;
            }
            if (pages.size() >= MOST_PAGES) {
                pages.clear();
            }
            pages.put(key, kept);
        }
        kept.writeTo(request, response);
    }

    /** The page as made now; null when it is not one to keep, and has been answered. */
    private @Nullable Kept make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String language)
            throws ServletException, IOException {
        // Of before it is made: what changes meanwhile may not be in it.
        var state = changed.state();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        var type = made.getContentType();
        if (made.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || !type.startsWith(MediaType.TEXT_HTML_VALUE)
                || request.getAttribute(Here.PERSONAL) != null
                || !made.getHeaders(HttpHeaders.SET_COOKIE).stream().allMatch(it -> it.startsWith(ofLanguage))) {
            made.copyBodyToResponse();
            return null;
        }
        var until = clock.instant().plus(settings.keepPages());
        var cookie = made.getHeader(HttpHeaders.SET_COOKIE);
        return new Kept(compressed(made.getContentAsByteArray()), type, language, cookie, until, state);
    }

    private static byte[] compressed(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream(page.length / 3);
        try (var gzip = new QuickGzip(bytes)) {
            gzip.write(page);
        }
        return bytes.toByteArray();
    }

    /** Most of what a page with a map costs is its compression; a sixth more bytes come three times as quickly. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** A page as it goes out, until when it may, and the cookie that remembers the language of its address. */
    private static final class Kept {

        private final byte[] bytes;
        private final String type;
        private final String language;
        private final @Nullable String cookie;
        private final Instant until;
        private final int state;

        Kept(byte[] bytes, String type, String language, @Nullable String cookie, Instant until, int state) {
            this.bytes = bytes;
            this.type = type;
            this.language = language;
            this.cookie = cookie;
            this.until = until;
            this.state = state;
        }

        void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType(type);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Cookie");
            if (cookie != null) {
                response.setHeader(HttpHeaders.SET_COOKIE, cookie);
            }
            var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            if (encodings != null && encodings.contains("gzip")) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            } else {
                try (var page = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    page.transferTo(response.getOutputStream());
                }
            }
        }
    }
}
