package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooOften e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, e.retryAfter());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
