package org.maillage.directory.vocabulary;

import java.util.List;
import org.maillage.directory.Vocabularies;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words the vocabularies of the directory. A key stays for good: what organisations say hangs on it. */
@Component
class WordVocabulary {

    static final List<String> SECTORS =
            List.of("public", "economic", "general-interest", "academic", "support", "citizens");

    private static final int MOST = 200;

    private final JdbcClient database;
    private final Vocabularies vocabularies;

    WordVocabulary(JdbcClient database, Vocabularies vocabularies) {
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

    void change(String kind, String key, String nameFr, String nameEn, boolean retired) {
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
    }
}
