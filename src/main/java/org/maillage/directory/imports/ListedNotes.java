package org.maillage.directory.imports;

import java.util.List;
import org.maillage.directory.KeepsNotes;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands what a file tells of exchanges over to who keeps notes of them. */
@Component
record ListedNotes(JdbcClient database, KeepsNotes keepsNotes) {

    // The organisation of a row may be one that others keep: a note may be about any.
    private static final String SAID = """
            select coalesce(m.organisation, s.id) as actor, it.who, it.words, it.on_day as "on"
            from directory.import_exchange it
            left join {staged} s on s.line = %s
            left join {matched} m on m.line = s.line
            where it.import = :import
            and (it.alone or s.line is not null)
            order by it.line
            """.formatted(MatchPeople.HEARD);

    /** How many the team does not have yet. */
    long countNew(Import it) {
        return fresh(it).size();
    }

    /** The first of those. */
    List<KeepsNotes.Said> firstNew(Import it, int most) {
        return it.count(ApplyPeople.NOTES) == 0
                ? List.of()
                : fresh(it).stream().limit(most).toList();
    }

    private List<KeepsNotes.Said> fresh(Import it) {
        return keepsNotes.fresh(it.list(), said(it));
    }

    void keep(Import it) {
        var said = said(it);
        if (!said.isEmpty()) {
            keepsNotes.keep(it.list(), said);
        }
    }

    long takeBack(Import it) {
        return keepsNotes.takeBack(it.id());
    }

    private List<KeepsNotes.Said> said(Import it) {
        return database.sql(it.sql(SAID))
                .param("import", it.id())
                .query(RecordRows.of(KeepsNotes.Said.class))
                .list();
    }
}
