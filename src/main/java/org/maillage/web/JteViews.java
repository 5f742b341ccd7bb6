package org.maillage.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.maillage.shared.Words;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ViewResolverRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.AbstractView;

/** Renders a view name as the jte template of that name. */
@Configuration(proxyBeanMethods = false)
class JteViews implements WebMvcConfigurer {

    /** How the name of a value begins that goes into a header of the answer. */
    static final String HEADER = "header:";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "org.maillage");

    JteViews() {
        templates.setBinaryStaticContent(true);
    }

    @Override
    public void configureViewResolvers(ViewResolverRegistry registry) {
        registry.order(Ordered.HIGHEST_PRECEDENCE);
        registry.viewResolver((name, locale) -> {
            var template = name + ".jte";
            return templates.hasTemplate(template) ? new JteView(template) : null;
        });
    }

    private final class JteView extends AbstractView {

        private final String template;

        private JteView(String template) {
            this.template = template;
            setContentType("text/html;charset=UTF-8");
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var page = new Utf8ByteOutput();
            templates.render(template, Map.of("page", model.get("page")), page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            response.setHeader("Content-Language", Words.language().getLanguage());
            model.forEach((name, value) -> {
                if (name.startsWith(HEADER)) {
                    response.setHeader(name.substring(HEADER.length()), String.valueOf(value));
                }
            });
            page.writeTo(response.getOutputStream());
        }
    }
}
