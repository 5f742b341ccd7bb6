package org.maillage.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.shared.Settings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no form while the disk of the data folder is nearly full, but those by which people come in and go: with the last of
 * the room, the database goes on being read. A database of the operator's own is on another disk, and says so itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RefuseOnFullDisk extends OncePerRequestFilter {

    private static final String LATER = "600";

    private final DiskHasRoom disk;
    private final Settings settings;

    RefuseOnFullDisk(DiskHasRoom disk, Settings settings) {
        this.disk = disk;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || settings.database().isExternal()
                || request.getRequestURI().startsWith("/sign-");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (disk.isThere()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
            response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
        }
    }
}
