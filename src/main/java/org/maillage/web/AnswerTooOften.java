package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what was refused before any handler, where people sign in, with the page that says so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AnswerTooOften extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTooOften.class);

    private final ThisMachine thisMachine;

    AnswerTooOften(ThisMachine thisMachine) {
        this.thisMachine = thisMachine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooOften e) {
            if (!thisMachine.isLocal() && ThisMachine.is(request.getRemoteAddr())) {
                LOG.warn(
                        "Somebody was refused for asking too often, and may not be who did: the proxy says of nobody where they are. Have it add {}.",
                        NamedProxies.READ);
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, e.retryAfter());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
