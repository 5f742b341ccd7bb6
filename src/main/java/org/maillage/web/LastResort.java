package org.maillage.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
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

    private final TemplateEngine templates =
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
        var page = accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE);
        try {
            response.setContentType(page ? "text/html" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", WebSecurity.CONTENT_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? page(status, id) : problem(status, id));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // Nobody is there any more to read it.
        }
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

    private String page(int status, String id) {
        var html = new StringOutput();
        templates.render("web/last-resort.jte", LastResortPage.of(status, id), html);
        return html.toString();
    }
}
