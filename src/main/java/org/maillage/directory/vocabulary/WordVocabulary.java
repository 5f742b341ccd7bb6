package org.maillage.directory.vocabulary;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.Vocabularies.Entry;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words the vocabularies of the directory. A key stays for good: what organisations say hangs on it. */
@Component
class WordVocabulary {

    static final List<String> SECTORS =
            List.of("public", "economic", "general-interest", "academic", "support", "citizens");

    private static final int MOST = 200;
    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;
    private final Vocabularies vocabularies;
    private final ApplicationEventPublisher events;

    WordVocabulary(JdbcClient database, Vocabularies vocabularies, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.vocabularies = vocabularies;
    }

    /** Adds an entry at the end; false when one of that name is there, or there are too many. */
    boolean add(String kind, String nameFr, String nameEn, String sector) {
        var sql = kind.equals("profile") ? """
                        insert into directory.profile (key, sector, name_fr, name_en, position)
                        select :key, :sector, :fr, :en, coalesce(max(position), 0) + 1
                        from directory.profile
                        having count(*) < :most
                        on conflict do nothing
                        """ : """
                        insert into directory.theme (key, name_fr, name_en, position)
                        select :key, :fr, :en, coalesce(max(position), 0) + 1
                        from directory.theme
                        having count(*) < :most
                        on conflict do nothing
                        """;
        var added = database.sql(sql)
                        .param("key", Typed.slug(nameFr))
                        .param("sector", sector)
                        .param("fr", nameFr)
                        .param("en", nameEn)
                        .param("most", MOST)
                        .update()
                > 0;
        vocabularies.forget();
        return added;
    }

    /**
     * Changes an entry; what the search knows of those who have it follows.
     *
     * @param seen the version of the entry that is replaced
     * @return false when it is another by now; then it stays
     */
    @Transactional
    public boolean change(String kind, Entry typed, int seen) {
        var profile = kind.equals("profile");
        var before = database.sql("""
                select key, %s as sector, name_fr, name_en, position, retired
                from directory.%s
                where key = :key
                for update
                """.formatted(profile ? "sector" : "''", profile ? "profile" : "theme"))
                .param("key", typed.key())
                .query(RecordRows.of(Entry.class))
                .optional()
                .orElseThrow(() -> new NotFound("entry", typed.key()));
        if (before.version() != seen) {
            return false;
        }
        var sql = profile
                ? "update directory.profile set name_fr = :fr, name_en = :en, retired = :retired where key = :key"
                : "update directory.theme set name_fr = :fr, name_en = :en, retired = :retired where key = :key";
        database.sql(sql)
                .param("fr", typed.nameFr())
                .param("en", typed.nameEn())
                .param("retired", typed.retired())
                .param("key", typed.key())
                .update();
        vocabularies.forget();
        if (!before.nameFr().equals(typed.nameFr()) || !before.nameEn().equals(typed.nameEn())) {
            tell(kind, typed.key());
        }
        return true;
    }

    private void tell(String kind, String key) {
        var having = kind.equals("profile") ? "profile = :key" : "cast(:key as text) = any(themes)";
        var last = new UUID(0, 0);
        while (true) {
            var some = database.sql("""
                    select id from directory.organisation
                    where gone_at is null
                    and %s
                    and id > :last
                    order by id
                    limit :most
                    """.formatted(having))
                    .param("key", key)
                    .param("last", last)
                    .param("most", AT_ONCE)
                    .query((row, number) -> row.getObject("id", UUID.class))
                    .list();
            if (some.isEmpty()) {
                return;
            }
            events.publishEvent(new OrganisationsChanged(some));
            last = some.getLast();
        }
    }
}
