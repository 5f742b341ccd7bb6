package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.maillage.shared.DiskFull;
import org.maillage.shared.NoPlaceFree;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.postgresql.util.PSQLException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a failed request: a page to a browser, an RFC 9457 problem to a program. The {@code type} of a problem is the
 * address of the page of the guide that explains it, and stays.
 */
@Component
record Problems(FaultLog faults) {

    static final String TYPES = "https://maillage.org/problems/";

    /** What PostgreSQL says of a zero, or of half a letter: no text holds them, wherever they were typed. */
    private static final Set<String> UNREADABLE = Set.of("22021", "22P05");

    /** Seconds after which a place may be free again. */
    static final String SOON = "30";

    /** The answer to an exception that a handler let rise. */
    Object answer(Throwable failure, HttpServletRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SlowBody) {
            return answer(408, HttpHeaders.EMPTY, request);
        }
        if (DiskFull.isIn(failure)) {
            faults.noteFull(failure);
            return answer(507, headers(HttpHeaders.RETRY_AFTER, SOON), request);
        }
        if (DatabaseAway.isIn(failure)) {
            faults.noteAway(failure);
            return answer("away", 503, "", headers(HttpHeaders.RETRY_AFTER, SOON), request);
        }
        return switch (failure) {
            case NotPossible it -> refused(String.valueOf(it.getMessage()), request);
            case NotFound it -> answer(it.isBehindLink() ? "link" : "404", 404, "", HttpHeaders.EMPTY, request);
            case NoPlaceFree it -> answer(it.what(), 503, "", headers(HttpHeaders.RETRY_AFTER, SOON), request);
            case TooOften it -> answer(429, headers(HttpHeaders.RETRY_AFTER, it.retryAfter()), request);
            case Unproven it -> unproven(it, request);
            case AccessDeniedException it -> answer(403, HttpHeaders.EMPTY, request);
            case TypeMismatchException it -> answer(400, HttpHeaders.EMPTY, request);
            // The server could not read what was sent, an address or a form.
            case InvalidParameterException it -> answer(it.getErrorCode(), HttpHeaders.EMPTY, request);
            case HttpMessageNotReadableException it -> answer(400, HttpHeaders.EMPTY, request);
            case OptimisticLockingFailureException it -> answer(409, HttpHeaders.EMPTY, request);
            case ErrorResponse it
            when it.getStatusCode().is4xxClientError() ->
                answer(it.getStatusCode().value(), it.getHeaders(), request);
            // No file came where one is asked for, or one that cannot be read.
            case MultipartException it -> answer(400, HttpHeaders.EMPTY, request);
            case DataIntegrityViolationException it
            when isOneTooMany(it) -> answer("enough", 409, "", HttpHeaders.EMPTY, request);
            case DataAccessException it when isUnreadable(it) -> answer(400, HttpHeaders.EMPTY, request);
            default -> unexpected(failure, request);
        };
    }

    private static boolean isUnreadable(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException said && UNREADABLE.contains(said.getSQLState());
    }

    /** Whether somebody has added the last that there may be, while this one came: see the function of that name. */
    private static boolean isOneTooMany(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof PSQLException said
                && said.getServerErrorMessage() != null
                && "at_most".equals(said.getServerErrorMessage().getConstraint());
    }

    private static HttpHeaders headers(String name, String value) {
        var headers = new HttpHeaders();
        headers.set(name, value);
        return headers;
    }

    private static Object refused(String sentence, HttpServletRequest request) {
        if (!wantsPage(request)) {
            return problem(409, "", HttpHeaders.EMPTY, sentence);
        }
        var answer = new ModelAndView("web/problem", "page", ProblemPage.refused(sentence, Unsent.of(request, false)));
        answer.setStatus(HttpStatusCode.valueOf(409));
        return answer;
    }

    private static Object unproven(Unproven unproven, HttpServletRequest request) {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, unproven);
        if (!wantsPage(request)) {
            return problem(
                    403,
                    "",
                    HttpHeaders.EMPTY,
                    ProblemPage.of(unproven, Unsent.NOTHING).detail());
        }
        var answer = new ModelAndView("web/problem", "page", ProblemPage.of(unproven, Unsent.of(request, true)));
        answer.setStatus(HttpStatusCode.valueOf(403));
        return answer;
    }

    private Object unexpected(Throwable failure, HttpServletRequest request) {
        var id = faults.note("Request %s %s".formatted(Here.askedMethod(request), Here.askedPath(request)), failure);
        return answer("500", 500, id, HttpHeaders.EMPTY, request);
    }

    Object answer(int status, HttpHeaders headers, HttpServletRequest request) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof Unproven it) {
            return unproven(it, request);
        }
        return answer(String.valueOf(status), status, "", headers, request);
    }

    /** @param kind which words it has */
    private static Object answer(String kind, int status, String id, HttpHeaders headers, HttpServletRequest request) {
        return wantsPage(request)
                ? page(kind, status, id, headers, request)
                : problem(
                        status,
                        id,
                        headers,
                        ProblemPage.of(kind, status, id, Unsent.NOTHING).detail());
    }

    private static ModelAndView page(
            String kind, int status, String id, HttpHeaders headers, HttpServletRequest request) {
        // A form from a page of an earlier day, or of before signing in: not a matter of rights.
        var old = status == 403 && request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        var unsent = Unsent.of(request, old || status == 401 || status == 429 || status == 503 || status == 507);
        var answer =
                new ModelAndView("web/problem", "page", ProblemPage.of(old ? "old-form" : kind, status, id, unsent));
        answer.setStatus(HttpStatusCode.valueOf(status));
        headers.forEach((name, values) -> answer.addObject(JteViews.HEADER + name, String.join(", ", values)));
        return answer;
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String id, HttpHeaders headers, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setTitle(ProblemPage.of(status, id).title());
        problem.setType(URI.create(TYPES + status));
        if (!id.isEmpty()) {
            problem.setProperty("id", id);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Browsers name HTML in what they accept; programs do not. */
    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return List.of(accepted.toLowerCase(Locale.ROOT).split(",")).stream()
                .anyMatch(it -> it.strip().startsWith(MediaType.TEXT_HTML_VALUE));
    }
}
