package org.maillage.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ForwardedHeaderUtils;

/**
 * Refuses a request that cannot be read before anything reads it: else some would take what it carries for nothing, others
 * would fail, and each would say so.
 */
final class RefuseUnreadable extends ValveBase {

    private static final URI SOMEWHERE = URI.create("http://localhost/");
    private static final List<String> OF_PROXIES = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl");

    RefuseUnreadable() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // The platform lies at the root of its address: a proxy has nothing to say here, and others only nonsense.
        drop(request, "X-Forwarded-Prefix");
        if (Collections.list(request.getHeaders(HttpHeaders.COOKIE)).stream().anyMatch(it -> !isSound(it))) {
            drop(request, HttpHeaders.COOKIE);
            // The server itself has looked into them already.
            request.getCoyoteRequest().getCookies().recycle();
        }
        if (!namesWhatItCarries(request)) {
            drop(request, HttpHeaders.CONTENT_TYPE);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!forwardsSoundly(request)) {
            OF_PROXIES.forEach(it -> drop(request, it));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!Escaped.isSound(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            getNext().invoke(request, response);
        }
    }

    private static void drop(Request request, String header) {
        request.getCoyoteRequest().getMimeHeaders().removeHeader(header);
    }

    /** Of some types at once nothing is; who makes the page of an error fails over it. */
    private static boolean namesWhatItCarries(Request request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || !type.split(";", 2)[0].contains("*");
    }

    private static boolean forwardsSoundly(Request request) {
        var headers = new HttpHeaders();
        OF_PROXIES.forEach(it -> headers.addAll(it, Collections.list(request.getHeaders(it))));
        try {
            ForwardedHeaderUtils.adaptFromForwardedHeaders(SOMEWHERE, headers)
                    .build()
                    .toUri();
            ForwardedHeaderUtils.parseForwardedFor(SOMEWHERE, headers, null);
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    /** The name of a session is kept as base 64, and goes to the database as whatever that says. */
    private static boolean isSound(String cookies) {
        for (var cookie : cookies.split(";", -1)) {
            var value = cookie.substring(cookie.indexOf('=') + 1).strip();
            try {
                if (cookie.contains("SESSION")
                        && new String(Base64.getDecoder().decode(value), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .chars()
                                .anyMatch(Character::isISOControl)) {
                    return false;
                }
            } catch (IllegalArgumentException e) {
                // No session has such a name.
            }
        }
        return true;
    }
}
