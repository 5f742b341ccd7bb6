package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Hands what a handler let rise to {@link Problems}. */
@ControllerAdvice
record ProblemAdvice(Problems problems) {

    @ExceptionHandler(Exception.class)
    Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // The server cuts the connection: what has begun to go out must not look whole.
            throw failure;
        }
        return problems.answer(failure, request);
    }
}
