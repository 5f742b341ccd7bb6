package org.maillage.search.actors;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.maillage.territory.TerritoryId;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.maillage.web.SetVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The sites that may show the public page of a territory in a frame. Without any, none may. */
@Repository
class Embedding {

    static final FormField<List<String>> SITES = FormField.readAs(
            "sites",
            FormField.Kind.TEXT,
            2000,
            "web.form.choose",
            it -> Optional.of(read(it)),
            it -> String.join("\n", it));

    private static final int MOST = 30;

    private static final String SITE = "https://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?";

    private final JdbcClient database;

    Embedding(JdbcClient database) {
        this.database = database;
    }

    List<String> sites(TerritoryId territory) {
        return database.sql("select site from search.embedding where territory = :territory order by site limit :most")
                .param("territory", territory.value())
                .param("most", MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }

    static Filled form() {
        return Filled.empty("actors.embed", List.of(SITES));
    }

    static Filled form(MultiValueMap<String, String> sent) {
        return Filled.sent("actors.embed", List.of(SITES), sent);
    }

    static List<String> typed(Filled form) {
        return Objects.requireNonNullElse(form.get(SITES), List.of());
    }

    static Mistakes check(Filled form) {
        var typed = typed(form);
        var wrong = typed.stream().filter(it -> !it.matches(SITE)).findFirst().orElse("");
        return form.check()
                .mistakes()
                .unless(wrong.isEmpty(), SITES.name(), "actors.embed.no-site", wrong)
                .unless(typed.size() <= MOST, SITES.name(), "actors.embed.too-many", MOST);
    }

    /** The sites that somebody typed, one a line, each without what follows its name. */
    private static List<String> read(String typed) {
        return Arrays.stream(typed.split("\\s+", -1))
                .map(it -> it.toLowerCase(Locale.ROOT)
                        .replaceFirst("^(https://[^/]+)/.*$", "$1")
                        .replaceFirst("/$", ""))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Says anew which sites may.
     *
     * @param seen the version of the set that is replaced
     * @return false when it is another by now; then it stays
     */
    @Transactional
    public boolean allow(TerritoryId territory, Collection<String> sites, int seen) {
        // Few write here, and seldom: of an empty set there is no row to hold.
        database.sql("lock table search.embedding in share row exclusive mode").update();
        if (SetVersion.of(sites(territory)) != seen) {
            return false;
        }
        database.sql("delete from search.embedding where territory = :territory")
                .param("territory", territory.value())
                .update();
        sites.forEach(it -> database.sql("insert into search.embedding (territory, site) values (:territory, :site)")
                .param("territory", territory.value())
                .param("site", it)
                .update());
        return true;
    }
}
