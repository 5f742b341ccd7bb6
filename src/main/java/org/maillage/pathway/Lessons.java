package org.maillage.pathway;

import java.util.List;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was learnt in all editions. */
@Repository
record Lessons(JdbcClient database, JsonMapper json) {

    /** Lessons of one kind, by their number, so many after so many. */
    List<Learnt> list(LessonKind kind, int offset, int limit) {
        return database.sql("""
                select l.content, e.slug, e.content -> 'title' as title, e.content -> 'sources' as sources
                from pathway.lesson l
                join pathway.edition e on e.id = l.edition
                where l.kind = :kind
                and not e.demonstration
                order by l.number, l.edition
                offset :offset limit :limit
                """)
                .param("kind", kind.key())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Learnt(
                        json.readValue(row.getString("content"), Lesson.class),
                        row.getString("slug"),
                        json.readValue(row.getString("title"), org.maillage.shared.Text.class),
                        List.of(json.readValue(row.getString("sources"), CitedSource[].class))))
                .list();
    }

    /** A lesson, with the edition that it comes from and the sources of that edition. */
    record Learnt(Lesson lesson, String slug, org.maillage.shared.Text edition, List<CitedSource> sources) {}
}
