package org.maillage.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Assets;
import org.maillage.web.SecurityPart;
import org.maillage.web.Unproven;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the session of each request before anything else does: one that has lasted too long ends here. What somebody
 * who is signed in has no right to is written down.
 */
@Component
record WatchSessions(SessionLengths lengths, Refusals refusals) implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.addFilterAfter(new Watching(), CsrfFilter.class);
    }

    private void note(@Nullable Authentication reader) {
        if (reader != null && reader.getPrincipal() instanceof SignedIn me) {
            refusals.write(me.person(), "right");
        }
    }

    /** Whether what was refused was a form that may be sent again, not a matter of rights. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof Exception it
                && (it instanceof CsrfException || it instanceof Unproven);
    }

    private final class Watching extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return Assets.are(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var session = request.getSession(false);
            if (session != null && lengths.isOver(Instant.ofEpochMilli(session.getCreationTime()))) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
            LetIn.remember(request, SecurityContextHolder.getContext().getAuthentication());
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && !isForm(request)) {
                note(SecurityContextHolder.getContext().getAuthentication());
            }
        }
    }
}
