package org.maillage.search.actors;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sites that may show the public page of a territory in a frame. Without any, none may. */
@Repository
class Embedding {

    static final int MOST = 30;

    private static final String SITE = "https://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?";

    private final JdbcClient database;

    Embedding(JdbcClient database) {
        this.database = database;
    }

    List<String> sites(UUID territory) {
        return database.sql("select site from search.embedding where territory = :territory order by site limit :most")
                .param("territory", territory)
                .param("most", MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The sites that somebody typed, one a line, each without what follows its name. */
    static List<String> typed(String typed) {
        return Arrays.stream(typed.split("\\s+", -1))
                .map(it -> it.toLowerCase(Locale.ROOT)
                        .replaceFirst("^(https://[^/]+)/.*$", "$1")
                        .replaceFirst("/$", ""))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    static boolean isSite(String site) {
        return site.matches(SITE);
    }

    @Transactional
    public void allow(UUID territory, Collection<String> sites) {
        database.sql("delete from search.embedding where territory = :territory")
                .param("territory", territory)
                .update();
        sites.forEach(it -> database.sql("insert into search.embedding (territory, site) values (:territory, :site)")
                .param("territory", territory)
                .param("site", it)
                .update());
    }
}
