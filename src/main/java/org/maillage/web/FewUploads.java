package org.maillage.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.AtOnce;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has few forms with files carried out at once: each is held in memory, and a workbook is unpacked to be looked at. */
final class FewUploads implements HandlerInterceptor {

    private static final String INSIDE = FewUploads.class.getName();

    private final AtOnce atOnce = new AtOnce(4, Duration.ofSeconds(30));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (TooLargeFiles.isWithParts(request) && request.getDispatcherType() == DispatcherType.REQUEST) {
            // What comes over the line has come by now: nobody waits here for somebody who is slow.
            request.getParameterMap();
            atOnce.enter();
            request.setAttribute(INSIDE, true);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(INSIDE) != null) {
            request.removeAttribute(INSIDE);
            atOnce.leave();
        }
    }
}
