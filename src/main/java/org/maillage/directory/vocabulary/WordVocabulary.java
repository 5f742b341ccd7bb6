package org.maillage.directory.vocabulary;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Vocabularies;
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

    /** Changes an entry; what the search knows of those who have it follows. */
    @Transactional
    public void change(String kind, String key, String nameFr, String nameEn, boolean retired) {
        var renamed = database.sql("""
                select exists (select from directory.%s where key = :key and (name_fr <> :fr or name_en <> :en))
                """.formatted(kind))
                .param("key", key)
                .param("fr", nameFr)
                .param("en", nameEn)
                .query(Boolean.class)
                .single();
        var sql = kind.equals("profile")
                ? "update directory.profile set name_fr = :fr, name_en = :en, retired = :retired where key = :key"
                : "update directory.theme set name_fr = :fr, name_en = :en, retired = :retired where key = :key";
        database.sql(sql)
                .param("fr", nameFr)
                .param("en", nameEn)
                .param("retired", retired)
                .param("key", key)
                .update();
        vocabularies.forget();
        if (renamed) {
            tell(kind, key);
        }
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
