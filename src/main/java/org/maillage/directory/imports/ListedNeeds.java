package org.maillage.directory.imports;

import java.util.List;
import java.util.Objects;
import org.maillage.directory.KeepsNeeds;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands what a file says that somebody needs over to who keeps needs. */
@Component
record ListedNeeds(JdbcClient database, KeepsNeeds keepsNeeds) {

    private static final String NEEDS_SAID = """
            select case when m.organisation is null or o.owner = :owner then coalesce(m.organisation, s.id) end as actor,
              coalesce(s.commune, '') as place, it.words
            from directory.import_need it
            left join {staged} s on s.line = %s
            left join {matched} m on m.line = s.line
            left join directory.organisation o on o.id = m.organisation
            where it.import = :import
            and (it.alone or s.line is not null)
            order by it.line
            """.formatted(MatchPeople.HEARD);

    /** How many the team does not have yet. */
    long countNew(Import it) {
        return keepsNeeds.countNew(Objects.requireNonNull(it.owner()), needs(it));
    }

    void keep(Import it) {
        var needs = needs(it);
        if (!needs.isEmpty()) {
            keepsNeeds.keep(it.list(), needs);
        }
    }

    void takeBack(Import it) {
        keepsNeeds.takeBack(it.id());
    }

    private List<KeepsNeeds.Said> needs(Import it) {
        return database.sql(it.sql(NEEDS_SAID))
                .param("owner", it.owner())
                .param("import", it.id())
                .query(RecordRows.of(KeepsNeeds.Said.class))
                .list();
    }
}
