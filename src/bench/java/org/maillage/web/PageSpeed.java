package org.maillage.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How long the frame of a page takes, with the least that a page can hold. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageSpeed {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageSpeed.class.getClassLoader(), "org.maillage");

    @Setup
    public void comeAsAReader() {
        templates.setBinaryStaticContent(true);
        LocaleContextHolder.setLocale(Locale.FRENCH);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", "/nowhere")));
    }

    @Benchmark
    public int renderThePageOfAnError() {
        var page = new Utf8ByteOutput();
        templates.render("web/problem.jte", Map.of("page", ProblemPage.of(404, "")), page);
        return page.getContentLength();
    }
}
