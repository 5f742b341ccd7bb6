package org.maillage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may send which request, and the headers that keep browsers careful. What is not named here is denied. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    /** Pages that other sites may show in a frame lie under this path. */
    static final String EMBEDDED = "/embed/";

    /** Everything from this site alone, nothing inline, no frames, no plug-ins. */
    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    CsrfTokenRepository formWords(Cookies cookies) {
        // In a cookie: a form that anybody may see must not cost a session.
        var words = new CookieCsrfTokenRepository();
        words.setCookieName(cookies.name("XSRF-TOKEN"));
        words.setCookiePath("/");
        words.setCookieCustomizer(cookie -> cookie.secure(cookies.areSecure()).sameSite(Cookies.SAME_SITE));
        return words;
    }

    /** It is asked among those of the security, not beside them. */
    @Bean
    FilterRegistrationBean<TooLargeFiles> notBeside(TooLargeFiles files) {
        var beside = new FilterRegistrationBean<>(files);
        beside.setEnabled(false);
        return beside;
    }

    @Bean
    SecurityFilterChain requests(
            HttpSecurity http, CsrfTokenRepository formWords, TooLargeFiles files, List<SecurityPart> parts) {
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .addFilterBefore(files, CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(formWords));
        // Who is asked for a page signs in and gets it; what was sent must not be lost on the way.
        http.exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, failure) -> {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> response.sendRedirect("/sign-in");
                case "OPTIONS", "PUT", "PATCH", "DELETE" ->
                    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                default -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            }
        }));
        http.exceptionHandling(refused -> refused.accessDeniedHandler((request, response, failure) -> {
            // A form from an old page is refused in the same way as one without rights: the page that says so tells
            // them apart.
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, failure);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }));
        parts.forEach(it -> it.addTo(http));
        return http.authorizeHttpRequests(may -> may.requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.disable())
                // What may be shown in frames says so itself, in its own policy.
                .headers(headers -> headers.frameOptions(frames -> frames.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> !request.getRequestURI().startsWith(EMBEDDED),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> !isForOtherSites(request.getRequestURI()), ownPagesAlone()))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                .build();
    }

    /** Frames, and the pictures that other sites show beside a link. */
    private static boolean isForOtherSites(String path) {
        return path.startsWith(EMBEDDED) || path.endsWith("/card.png");
    }

    private static HeaderWriter ownPagesAlone() {
        var writer = new CrossOriginResourcePolicyHeaderWriter();
        writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return writer;
    }
}
