package org.maillage.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.maillage.shared.RecordRows;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Names on the public pages of an edition who organises it, whichever module shows them. */
@Component
record NameOrganiser(JdbcClient database) implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> PUBLIC =
            Set.of("/editions/{slug}", "/editions/{slug}/framing-note", "/editions/{slug}/themes");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (PUBLIC.contains(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> names) {
            database.sql("""
                    select p.id, p.slug, p.title, '' as words, p.organiser, p.contact, p.version
                    from pathway.edition e
                    join programme.programme p on p.id = e.programme
                    where e.slug = :slug
                    and exists (select from pathway.move where edition = e.id and position > 1)
                    """)
                    .param("slug", String.valueOf(names.get("slug")))
                    .query(RecordRows.of(Programme.class))
                    .optional()
                    .ifPresent(it ->
                            Here.nameOrganiser(new Here.Organiser(it.organisedBy(), it.contact(), it.contactLink())));
        }
        return true;
    }
}
