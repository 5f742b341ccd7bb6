package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves one machine so many requests at a time and no more, so that a thousand of one leave the pages of others quick. What
 * more comes waits a while: a room of people behind one address, who each ask once, notice nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FewFromOnePlace extends OncePerRequestFilter {

    private static final String SOON = "30";

    private final Lines pages;
    private final Lines uploads;
    private final Lines downloads;

    FewFromOnePlace() {
        this(
                // Fewer than there are connections to the database: the others are for others.
                new Lines(12, 400, Duration.ofSeconds(5)),
                // Files are on their way for long, over a slow line, and lie on the disk meanwhile.
                new Lines(12, 100, Duration.ofMinutes(2)),
                new Lines(60, 100, Duration.ofSeconds(10)));
    }

    FewFromOnePlace(Lines pages, Lines uploads, Lines downloads) {
        this.pages = pages;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    private Lines lines(HttpServletRequest request) {
        if (TooLargeFiles.isWithParts(request)) {
            return uploads;
        }
        return request.getRequestURI().matches(".*/(files|documents)/[^/]+") ? downloads : pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Assets.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var machine = Machine.of(request);
        var lines = lines(request);
        if (!lines.enter(machine)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            // A page of its own: to refuse a thousand must cost next to nothing.
            LastResort.answer(request.getHeader(HttpHeaders.ACCEPT), HttpStatus.TOO_MANY_REQUESTS.value(), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            lines.leave(machine);
        }
    }

    /** Those who are served and those who wait, by their machines. */
    static final class Lines {

        private final Map<String, Line> byMachine = new ConcurrentHashMap<>();
        private final int atOnce;
        private final int waiting;
        private final Duration patience;

        Lines(int atOnce, int waiting, Duration patience) {
            this.atOnce = atOnce;
            this.waiting = waiting;
            this.patience = patience;
        }

        private static final class Line {

            private final Semaphore places;
            private int people;

            Line(int places) {
                this.places = new Semaphore(places, true);
            }
        }

        /** Whether a place came free in time; it is then given back by {@link #leave}. */
        boolean enter(String machine) {
            var line = Objects.requireNonNull(byMachine.compute(machine, (it, known) -> {
                var its = known == null ? new Line(atOnce) : known;
                its.people++;
                return its;
            }));
            try {
                if (line.places.getQueueLength() < waiting
                        && line.places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            goes(machine);
            return false;
        }

        void leave(String machine) {
            goes(machine).places.release();
        }

        private Line goes(String machine) {
            var line = Objects.requireNonNull(byMachine.get(machine));
            byMachine.compute(machine, (it, known) -> --line.people == 0 ? null : known);
            return line;
        }

        int machines() {
            return byMachine.size();
        }
    }
}
