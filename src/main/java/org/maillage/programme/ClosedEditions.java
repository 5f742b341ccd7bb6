package org.maillage.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.pathway.Status;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses changes in editions that are over. One that is capitalised still takes what is learnt, its report, feedback, roadmaps and
 * notebooks; one that is archived takes feedback alone.
 */
@Component
record ClosedEditions(JdbcClient database, EditionOfAddress editions) implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern WITHIN = Pattern.compile("/(editions|sessions|tasks|places)/\\{(slug|id)}/(.+)");

    private static final Pattern AFTER_ALL = Pattern.compile("feedback|partners|move");

    private static final Pattern AFTER_THE_WALK =
            Pattern.compile(AFTER_ALL + "|lessons|report(/.*)?|template|edit|(roadmap|notebook)(/.*)?");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What the address means rather than its letters, which may be written in more than one way.
        var change =
                WITHIN.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        if (request.getMethod().equals("POST") && change.matches()) {
            var names = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            status(change.group(1), String.valueOf(names.get(change.group(2))))
                    .filter(it -> !takes(it, change.group(1), change.group(3)))
                    .ifPresent(it -> {
                        throw new NotPossible(Saying.of("programme.edition.closed"));
                    });
        }
        return true;
    }

    private static boolean takes(Status status, String what, String act) {
        return switch (status) {
            case CAPITALISED ->
                AFTER_THE_WALK.matcher(act).matches() && (what.equals("editions") || !act.equals("edit"));
            case ARCHIVED -> AFTER_ALL.matcher(act).matches();
            default -> true;
        };
    }

    private Optional<Status> status(String what, String name) {
        return editions.find(what, name).flatMap(this::status);
    }

    private Optional<Status> status(UUID edition) {
        return database.sql("""
                select (select m.status from pathway.move m where m.edition = e.id order by m.position desc limit 1)
                from pathway.edition e
                where e.programme is not null
                and e.id = :edition
                """)
                .param("edition", edition)
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(Status::find);
    }
}
