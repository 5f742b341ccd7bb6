package org.maillage.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.DiskFull;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers where nothing of the platform is reached: an address that the server itself cannot read, or a page of error that
 * fails. In both languages, since who asks cannot be known.
 */
final class LastResort extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_OF_OURS = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LastResort.class.getClassLoader(), "org.maillage");
    private final FaultLog faults;

    LastResort(FaultLog faults) {
        this.faults = faults;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var said = said(status, failure);
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var page = wantsPage(accepted);
        try {
            if (said.status() != status) {
                response.setStatus(said.status());
                response.setHeader(HttpHeaders.RETRY_AFTER, Problems.SOON);
            }
            head(page, response);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? page(said) : problem(said));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // Nobody is there any more to read it.
        }
    }

    private LastResortPage said(int status, @Nullable Throwable failure) {
        // A method that nobody knows is no fault of ours, whatever else is wrong with its request.
        if (failure == null || status < FIRST_OF_OURS || status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
            return LastResortPage.of(status, "");
        }
        if (DiskFull.isIn(failure)) {
            faults.noteFull(failure);
            return LastResortPage.of(HttpStatus.INSUFFICIENT_STORAGE.value(), "");
        }
        if (DatabaseAway.isIn(failure)) {
            faults.noteAway(failure);
            return LastResortPage.away();
        }
        return LastResortPage.of(status, faults.note("An answer", failure));
    }

    /** Answers somebody for whom no page of the platform is to be made. */
    static void answer(@Nullable String accepted, int status, HttpServletResponse response) throws IOException {
        var page = wantsPage(accepted);
        response.setStatus(status);
        head(page, response);
        var said = LastResortPage.of(status, "");
        response.getWriter().write(page ? page(said) : problem(said));
    }

    private static boolean wantsPage(@Nullable String accepted) {
        return accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void head(boolean page, HttpServletResponse response) {
        response.setContentType(page ? "text/html" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", WebSecurity.CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static String problem(LastResortPage page) {
        var said = page.said().getFirst();
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", Problems.TYPES + page.status());
        problem.put("title", said.title());
        problem.put("status", page.status());
        problem.put("detail", said.detail());
        if (!page.id().isEmpty()) {
            problem.put("id", page.id());
        }
        return JSON.writeValueAsString(problem);
    }

    private static String page(LastResortPage page) {
        var html = new StringOutput();
        TEMPLATES.render("web/last-resort.jte", page, html);
        return html.toString();
    }
}
