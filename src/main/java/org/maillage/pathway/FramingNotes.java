package org.maillage.pathway;

import java.util.List;
import java.util.Optional;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The framing notes of editions in all their versions; {@link Editions} writes them with the edition. */
@Repository
record FramingNotes(JdbcClient database, JsonMapper json) {

    /**
     * The framing note of an edition in a version, in the newest one for no version.
     *
     * @throws NotFound when there is none
     */
    FramingNote get(PublishedEdition edition, String version) {
        var newest = edition.framingNote();
        return version.isEmpty() && newest != null
                ? newest
                : find(edition.slug(), Typed.number(version))
                        .orElseThrow(() -> new NotFound("framing note", edition.slug() + " " + version));
    }

    Optional<FramingNote> find(String slug, int version) {
        return database.sql("""
                select n.content
                from pathway.framing_note n
                join pathway.edition e on e.id = n.edition
                where e.slug = :slug
                and n.version = :version
                """)
                .param("slug", slug)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(it -> json.readValue(it, FramingNote.class));
    }

    /** The versions of the framing note of an edition, the newest first. */
    List<Integer> versions(String slug) {
        return database.sql("""
                select n.version
                from pathway.framing_note n
                join pathway.edition e on e.id = n.edition
                where e.slug = :slug
                order by n.version desc
                limit 100
                """)
                .param("slug", slug)
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
