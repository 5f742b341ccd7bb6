package org.maillage.programme.call;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.programme.LearningNeed;
import org.maillage.shared.OneOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What territories said in their applications that they want to learn. */
@Repository
public record ApplicationNeeds(JdbcClient database) {

    /** What one said. */
    public List<LearningNeed> of(UUID application) {
        return of(List.of(application)).getOrDefault(application, List.of());
    }

    /** What some said, by application; those who said nothing are not in it. */
    public Map<UUID, List<LearningNeed>> of(Collection<UUID> applications) {
        var asked = OneOf.of("application", applications);
        return database
                .sql("""
                select application, theme, words
                from programme.application_need
                where %s
                order by application, theme
                """.formatted(asked.sql()))
                .param("ids", asked.ids())
                .query((row, number) -> new Row(
                        row.getObject("application", UUID.class),
                        new LearningNeed(row.getString("theme"), row.getString("words"))))
                .list()
                .stream()
                .collect(groupingBy(Row::application, mapping(Row::need, toList())));
    }

    private record Row(UUID application, LearningNeed need) {}

    /** What one says becomes this. */
    void replace(UUID application, List<LearningNeed> needs) {
        database.sql("delete from programme.application_need where application = :application")
                .param("application", application)
                .update();
        database.sql("""
                insert into programme.application_need (application, theme, words)
                select :application, theme, words
                from unnest(cast(:themes as text[]), cast(:words as text[])) said (theme, words)
                """)
                .param("application", application)
                .param("themes", needs.stream().map(LearningNeed::theme).toArray(String[]::new))
                .param("words", needs.stream().map(LearningNeed::words).toArray(String[]::new))
                .update();
    }
}
