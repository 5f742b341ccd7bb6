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
import org.springframework.http.HttpHeaders;
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
        var id = failure == null || status < FIRST_OF_OURS ? "" : faults.note("An answer", failure);
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var page = wantsPage(accepted);
        try {
            head(page, response);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? page(status, id) : problem(status, id));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // Nobody is there any more to read it.
        }
    }

    /** Answers somebody for whom no page of the platform is to be made. */
    static void answer(@Nullable String accepted, int status, HttpServletResponse response) throws IOException {
        var page = wantsPage(accepted);
        response.setStatus(status);
        head(page, response);
        response.getWriter().write(page ? page(status, "") : problem(status, ""));
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

    private static String problem(int status, String id) {
        var said = LastResortPage.of(status, id).said().getFirst();
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", Problems.TYPES + status);
        problem.put("title", said.title());
        problem.put("status", status);
        problem.put("detail", said.detail());
        if (!id.isEmpty()) {
            problem.put("id", id);
        }
        return JSON.writeValueAsString(problem);
    }

    private static String page(int status, String id) {
        var html = new StringOutput();
        TEMPLATES.render("web/last-resort.jte", LastResortPage.of(status, id), html);
        return html.toString();
    }
}
