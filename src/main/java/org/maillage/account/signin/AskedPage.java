package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Cookies;
import org.maillage.web.Here;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers, in the browser alone, which page somebody asked for who has to sign in first. It is a path of this
 * platform, whatever the browser gives back.
 */
@Component
record AskedPage(Cookies cookies) implements RequestCache {

    private static final String COOKIE = "asked";
    private static final Duration KEPT = Duration.ofHours(1);

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        // Not what was sent: asking for that address gives no page.
        if ("GET".equals(request.getMethod())) {
            var query = request.getQueryString();
            Here.ownPage(request.getRequestURI() + (query == null ? "" : "?" + query))
                    .ifPresent(it -> write(
                            response,
                            Base64.getUrlEncoder().withoutPadding().encodeToString(it.getBytes(StandardCharsets.UTF_8)),
                            KEPT));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return cookies.find(request, COOKIE)
                .flatMap(AskedPage::path)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    private static Optional<String> path(String kept) {
        try {
            return Here.ownPage(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.find(request, COOKIE).isPresent()) {
            write(response, "", Duration.ZERO);
        }
    }

    private void write(HttpServletResponse response, String value, Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(COOKIE, value).maxAge(kept).build().toString());
    }
}
