package org.maillage.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.maillage.shared.Settings;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of the platform. Where it is reached by https they go by https alone, and their names say so to the
 * browser, which then takes them from no other site, a neighbour under the same domain included.
 */
@Component
public record Cookies(Settings settings) {

    private static final String OF_THIS_HOST_ALONE = "__Host-";

    /** They come along when somebody follows a link to the platform, and not with what other sites send. */
    public static final String SAME_SITE = "Lax";

    /** How a browser knows a cookie. */
    public String name(String cookie) {
        return areSecure() ? OF_THIS_HOST_ALONE + cookie : cookie;
    }

    /** A cookie that scripts do not see, until the browser is closed. */
    public ResponseCookieBuilder make(String cookie, String value) {
        return ResponseCookie.from(name(cookie), value)
                .path("/")
                .sameSite(SAME_SITE)
                .httpOnly(true)
                .secure(areSecure());
    }

    /** Whether they go by https alone. */
    boolean areSecure() {
        return settings.isSecure();
    }

    public Optional<String> find(HttpServletRequest request, String cookie) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(cookie))).map(Cookie::getValue);
    }
}
