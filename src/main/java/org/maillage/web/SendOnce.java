package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Secret;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Carries a form out once, however often it is sent: a double click, a page that is loaded again, the back button. Whoever
 * sends it again, with the same words, is led to where the first time led. With other words it is another form.
 *
 * <p>What the form does, its number and where it led are kept in one transaction: a form that failed was not carried out,
 * and one whose answer was lost is known to have been.
 */
@Component
record SendOnce(SentForms forms, PlatformTransactionManager transactions) {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int LOOKS = 150;
    private static final String LEADS = "redirect:";

    /** A form that was sent: which, and a digest of what it says. */
    private record Sent(UUID id, String contents) {}

    /** The page that answers a form, if it is one to render. */
    private record Carried(@Nullable ModelAndView answer) {}

    /** What handles a form, as {@link java.util.concurrent.Callable}. */
    @FunctionalInterface
    interface Handling {
        @Nullable
        ModelAndView handle() throws Exception;
    }

    @Nullable
    ModelAndView carryOut(HttpServletRequest request, HttpServletResponse response, Handling handling)
            throws Exception {
        var form = sent(request);
        for (var look = 0; look < LOOKS; look++) {
            var carried = inTransaction(form, response, handling);
            if (carried != null) {
                return carried.answer;
            }
            // Not within the transaction: whoever waits for somebody else holds no connection.
            Thread.sleep(LOOK_AGAIN);
        }
        throw new OptimisticLockingFailureException("A form is still being carried out.");
    }

    /** Null while the same form is being carried out by somebody else. */
    private @Nullable Carried inTransaction(@Nullable Sent form, HttpServletResponse response, Handling handling)
            throws Exception {
        var transaction = transactions.getTransaction(TransactionDefinition.withDefaults());
        Carried carried;
        try {
            carried = take(form, response, handling);
            if (isRefused(carried) && transaction.isRollbackOnly()) {
                // The handler has caught what a use case threw, and says so in its answer: nothing is unexpected.
                transaction.setRollbackOnly();
            }
        } catch (Throwable e) {
            transactions.rollback(transaction);
            throw e;
        }
        transactions.commit(transaction);
        return carried;
    }

    private @Nullable Carried take(@Nullable Sent form, HttpServletResponse response, Handling handling)
            throws Exception {
        if (form == null) {
            return new Carried(handling.handle());
        }
        if (!forms.take(form.id, form.contents)) {
            return null;
        }
        var before = forms.answer(form.id, form.contents);
        if (before.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, before.get());
            return new Carried(null);
        }
        var answer = handling.handle();
        var view = answer == null ? null : answer.getViewName();
        if (view != null && view.startsWith(LEADS)) {
            forms.led(form.id, form.contents, view.substring(LEADS.length()));
        }
        return new Carried(answer);
    }

    private static boolean isRefused(@Nullable Carried carried) {
        var status = carried == null || carried.answer == null ? null : carried.answer.getStatus();
        return status != null && status.isError();
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
