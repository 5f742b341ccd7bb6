package org.maillage.pathway;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.shared.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the framing note of an archived edition says field by field, for whoever writes one. */
@Component
public class NoteExamples {

    private final JdbcClient database;
    private final JsonMapper json;

    NoteExamples(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * An archived note, that of an edition of the same template first.
     *
     * @return nothing where no edition of an archive has a note
     */
    public Examples of(UUID template) {
        return database.sql("""
                select e.slug, e.content -> 'title' as title, n.content
                from pathway.edition e
                join pathway.template_version t on t.id = e.template
                join pathway.framing_note n on n.edition = e.id
                where e.kind = 'archive'
                order by t.slug = (select slug from pathway.template_version where id = :template) desc,
                  e.starts_on desc nulls last, e.slug, n.version desc
                limit 1
                """)
                .param("template", template)
                .query((row, number) -> new Examples(
                        json.readValue(row.getString("title"), Text.class),
                        "/editions/" + row.getString("slug") + "/framing-note",
                        json.readValue(row.getString("content"), FramingNote.class).fields().stream()
                                .collect(Collectors.toMap(NoteField::key, it -> it, (one, other) -> one))))
                .optional()
                .orElse(Examples.NONE);
    }

    /**
     * What an archived note says.
     *
     * @param edition whose note it is; null where there is none
     * @param path of the page of that note
     */
    public record Examples(@Nullable Text edition, String path, Map<String, NoteField> fields) {

        public static final Examples NONE = new Examples(null, "", Map.of());

        /** What it says in a field, as its sources do; empty where it does not, or says that it is not known. */
        public String at(String key) {
            var field = fields.get(key);
            return field == null || field.certainty() == Certainty.UNKNOWN
                    ? ""
                    : field.text().toString();
        }
    }
}
