package org.maillage.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.maillage.account.Proofs;
import org.maillage.account.SecondFactor;
import org.maillage.account.SignedIn;
import org.maillage.web.Assets;
import org.maillage.web.SecurityPart;
import org.maillage.web.Unproven;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Nothing of the platform is open to whoever still has to show a second time who they are, but what they need for it: what
 * is not named here is shut.
 */
@Component
record SecondFactorGate(SecondFactor secondFactor, HasWays hasWays) implements SecurityPart {

    private static final RequestMatcher NEEDED = any(
            Proofs.PAGE,
            Proofs.PAGE + "/**",
            "/sign-in",
            "/sign-in/**",
            "/sign-out",
            "/login/webauthn",
            "/webauthn/authenticate/options");

    /** For whoever has nothing but the link: otherwise a link alone would make itself its second factor. */
    private static final RequestMatcher NEEDED_TO_BEGIN =
            any("/webauthn/register", "/webauthn/register/options", "/account/ways-in/password");

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (secondFactor.isAsked()) {
            http.addFilterAfter(new Gate(), AnonymousAuthenticationFilter.class);
        }
    }

    private final class Gate extends OncePerRequestFilter {

        private static final List<String> READING = List.of("GET", "HEAD");

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return Assets.are(request) || NEEDED.matches(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var reader = SecurityContextHolder.getContext().getAuthentication();
            if (!secondFactor.isMissing(reader)
                    || (NEEDED_TO_BEGIN.matches(request)
                            && reader != null
                            && reader.getPrincipal() instanceof SignedIn me
                            && !hasWays.any(me.person()))) {
                chain.doFilter(request, response);
            } else if (READING.contains(request.getMethod())) {
                response.sendRedirect(UriComponentsBuilder.fromPath(Proofs.PAGE)
                        .queryParam("back", "{back}")
                        .encode()
                        .buildAndExpand(asked(request))
                        .toUriString());
            } else {
                request.setAttribute(WebAttributes.ACCESS_DENIED_403, new Unproven("second-factor", Proofs.PAGE));
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }

        private static String asked(HttpServletRequest request) {
            var query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
    }
}
