package org.maillage.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Answer.Done;
import org.maillage.web.Answer.File;
import org.maillage.web.Answer.Moved;
import org.maillage.web.Answer.Show;
import org.maillage.web.Answer.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Turns what handlers answer into what Spring sends. */
record AnswerPages(SendFiles sendFiles) implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        switch ((Answer) Objects.requireNonNull(answer)) {
            case Show(var template, var page, var status, var headers) -> {
                container.setStatus(HttpStatusCode.valueOf(status));
                container.addAttribute("page", page);
                headers.forEach((name, value) -> container.addAttribute(JteViews.HEADER + name, value));
                container.setViewName(template);
            }
            case Done(var path, var words, var left) -> {
                var next = RequestContextUtils.getOutputFlashMap(servlet(request));
                next.putAll(left);
                if (!words.isEmpty()) {
                    next.put(Here.FLASH, words);
                }
                container.setRedirectModelScenario(true);
                container.setViewName("redirect:" + path);
            }
            case Moved(var path) -> {
                var elsewhere = new RedirectView(path);
                elsewhere.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
                container.setRedirectModelScenario(true);
                container.setView(elsewhere);
            }
            case Stream(var follow) -> {
                container.setRequestHandled(true);
                stream(
                        servlet(request),
                        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                        follow);
            }
            case File(var headers, var contents) -> {
                container.setRequestHandled(true);
                var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
                sendFiles.sendFile(servlet(request), response, into -> {
                    headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
                    contents.writeTo(into);
                });
            }
        }
    }

    /** Out of Spring's hands: it lasts for minutes, and its end comes back through none of the filters that look at who asks. */
    private static void stream(
            HttpServletRequest request, HttpServletResponse response, Predicate<AsyncContext> follow) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that gathers what comes would hold it back.
        response.setHeader("X-Accel-Buffering", "no");
        var answer = request.startAsync(request, response);
        answer.setTimeout(0);
        answer.addListener(new WhenGone());
        if (!follow.test(answer)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer.complete();
        }
    }

    /** Whoever has left is told of no error: it would be one more answer to nobody. */
    private static final class WhenGone implements AsyncListener {

        @Override
        public void onError(AsyncEvent event) {
            end(event);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end(event);
        }

        private static void end(AsyncEvent event) {
            try {
                event.getAsyncContext().complete();
            } catch (IllegalStateException e) {
                // Whoever writes it has ended it already.
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }

    private static HttpServletRequest servlet(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }
}
