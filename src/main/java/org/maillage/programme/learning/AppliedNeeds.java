package org.maillage.programme.learning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.Place;
import org.maillage.programme.call.ApplicationNeeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications that places come from, and what was said in them. */
@Component
record AppliedNeeds(JdbcClient database, ApplicationNeeds needs) {

    /** What the application of a place said. */
    List<LearningNeed> of(Place place) {
        return application(place).map(needs::of).orElse(List.of());
    }

    private Optional<UUID> application(Place place) {
        return Optional.ofNullable(applications(place.edition()).get(place.id()));
    }

    /** The application that each place of an edition comes from. */
    Map<UUID, UUID> applications(UUID edition) {
        return database
                .sql("""
                select id, application
                from programme.place
                where edition = :edition
                and application is not null
                limit 1000
                """)
                .param("edition", edition)
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("application", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the applications of an edition said, by place; places without an application are not in it. */
    Map<UUID, List<LearningNeed>> byPlace(UUID edition) {
        var applications = applications(edition);
        var said = needs.of(applications.values());
        return applications.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> Objects.requireNonNullElse(said.get(it.getValue()), List.of())));
    }
}
