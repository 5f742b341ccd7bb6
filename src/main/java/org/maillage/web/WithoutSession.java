package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.DiskFull;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the page of a database that is away, or can write nothing, to people who are signed in, too: their session is in that database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class WithoutSession extends OncePerRequestFilter {

    private static final String SESSION = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    private final Cookies cookies;

    WithoutSession(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var away = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && (DatabaseAway.isIn(failure) || DiskFull.isIn(failure));
        if (away) {
            // It was read before, and would be written once more when this page is.
            request.removeAttribute(SESSION);
        }
        chain.doFilter(away ? new OfNobody(request, cookies.name(SessionCookie.NAME)) : request, response);
    }

    /** A request without the cookie of a session. */
    private static final class OfNobody extends HttpServletRequestWrapper {

        private final String session;

        OfNobody(HttpServletRequest request, String session) {
            super(request);
            this.session = session;
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            var all = super.getCookies();
            return all == null
                    ? null
                    : Stream.of(all).filter(it -> !it.getName().equals(session)).toArray(Cookie[]::new);
        }
    }
}
