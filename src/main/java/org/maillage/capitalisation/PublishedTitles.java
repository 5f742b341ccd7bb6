package org.maillage.capitalisation;

import java.util.Arrays;
import java.util.List;
import org.maillage.shared.Folded;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of the sheets that everybody reads, for whoever chooses one of them: what the sheets say is not read for it. */
@Component
public record PublishedTitles(JdbcClient database) {

    /** What a sheet is called. */
    public record Titled(String slug, String title, String territoryName) {}

    /**
     * Those in whose title or territory each of some words stands, whatever the accents; the last
     * published first, before them the one of a slug.
     *
     * @param words empty for all
     * @param named the slug of a sheet that is there whatever the words are, as long as everybody reads it; empty for none
     */
    public List<Titled> find(String words, String named, int limit) {
        return database.sql("""
                select s.slug, p.content ->> 'title' as title, coalesce(p.content ->> 'territoryName', '') as territory_name
                from capitalisation.published_sheet p
                join capitalisation.experience_sheet s on s.id = p.sheet
                cross join lateral (
                  select regexp_replace(normalize(replace(
                    lower(concat_ws(' ', p.content ->> 'title', p.content ->> 'territoryName')), 'œ', 'oe'), nfd),
                    '[\\u0300-\\u036f]', '', 'g') as folded) said
                where s.published = p.number
                and s.stage <> 'withdrawn'
                and (s.slug = :named
                  or not exists (select from unnest(:words) asked (word) where position(asked.word in said.folded) = 0))
                order by s.slug = :named desc, p.published_at desc, s.id desc
                limit :limit
                """)
                .param("named", named)
                .param(
                        "words",
                        Arrays.stream(Folded.of(words).split("\\s+"))
                                .filter(it -> !it.isEmpty())
                                .limit(10)
                                .toArray(String[]::new))
                .param("limit", limit)
                .query(RecordRows.of(Titled.class))
                .list();
    }
}
