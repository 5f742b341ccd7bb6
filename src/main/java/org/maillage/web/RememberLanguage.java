package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Keeps the language that the address of a page asks for, so that the next pages speak it too, and hands the settings,
 * who publishes the platform and what is the reader's own to the frame of the page.
 */
@Component
record RememberLanguage(LocaleResolver languages, Settings settings, SaysPublisher publisher, List<OwnPages> ownPages)
        implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.asked(request).ifPresent(it -> languages.setLocale(request, response, it));
        request.setAttribute(Here.SETTINGS, settings);
        request.setAttribute(Here.PUBLISHER, publisher);
        request.setAttribute(OwnPages.HERE, ownPages);
        return true;
    }
}
