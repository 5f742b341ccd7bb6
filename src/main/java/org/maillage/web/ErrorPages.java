package org.maillage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside any handler, where the server itself sends the request on to {@code /error}. */
@Controller
record ErrorPages(Problems problems) implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case Throwable failure -> problems.answer(failure, request);
            case null, default -> problems.answer(status(request), HttpHeaders.EMPTY, request);
        };
    }

    // Somebody who types the address /error himself asks for a page that does not exist.
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
