package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Secret;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Carries a form out once, however often it is sent: a double click, a page that is loaded again, the back button. Whoever
 * sends it again, with the same words, is led to where the first time led. With other words it is another form, and one
 * that was refused may come again.
 */
@Component
record SendOnce(SentForms forms) implements HandlerInterceptor {

    private static final String UNDER_WAY = SendOnce.class.getName();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int LOOKS = 150;

    /** A form that was sent: which, and a digest of what it says. */
    private record Sent(UUID id, String contents) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        var form = "POST".equals(request.getMethod()) ? sent(request) : null;
        if (form == null) {
            return true;
        }
        for (var look = 0; look < LOOKS; look++) {
            if (forms.comes(form.id, form.contents)) {
                request.setAttribute(UNDER_WAY, form);
                return true;
            }
            var answer = forms.answer(form.id, form.contents).filter(it -> !it.isEmpty());
            if (answer.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, answer.get());
                return false;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        throw new OptimisticLockingFailureException("The form %s is still being carried out.".formatted(form.id));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(UNDER_WAY) instanceof Sent form) {
            var leads = failure == null && response.getStatus() / 100 == 3;
            Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION))
                    .filter(it -> leads)
                    .ifPresentOrElse(
                            it -> forms.led(form.id, form.contents, it), () -> forms.failed(form.id, form.contents));
        }
    }

    /** The form that a request sends; null when it is none of ours. */
    private static @Nullable Sent sent(HttpServletRequest request) {
        try {
            var id = request.getParameter("_form");
            return id == null ? null : new Sent(UUID.fromString(id), contents(request));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String contents(HttpServletRequest request) {
        var words = new StringBuilder(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            // Not the word against other sites, which changes; nor what nobody may guess from a digest.
            if (!name.equals("_csrf") && !name.contains("password")) {
                words.append('\0').append(name).append('=').append(String.join("\0", values));
            }
        });
        if (request instanceof MultipartRequest parts) {
            parts.getFileMap()
                    .forEach((name, file) -> words.append('\0')
                            .append(name)
                            .append(file.getOriginalFilename())
                            .append(file.getSize()));
        }
        return HexFormat.of().formatHex(new Secret(words.toString()).hash());
    }
}
