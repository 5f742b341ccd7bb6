package org.maillage.capitalisation;

import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.PROGRAMME;

import java.util.UUID;
import org.maillage.support.RunningEdition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sheet of the catalyst of the running edition, written straight into the tables, with a section of its own. */
public final class SampleSheet {

    public static final UUID SHEET = UUID.randomUUID();
    public static final UUID ADMINISTRATOR = UUID.randomUUID();
    public static final String PATH = "/experience-sheets/une-cuisine-partagee";

    private SampleSheet() {}

    public static void write(JdbcClient database) {
        RunningEdition.write(database);
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:id, 'admin@example.org', 'Hal', 'fr', now())
                """).param("id", ADMINISTRATOR).update();
        database.sql("insert into account.role (person, role, granted_at) values (:id, 'administrator', now())")
                .param("id", ADMINISTRATOR)
                .update();
        database.sql("""
                insert into capitalisation.experience_sheet
                  (id, slug, kind, origin, title, edition, programme, begun_by, begun_at, changed_at)
                values (:id, 'une-cuisine-partagee', 'experience', 'alone', 'Une cuisine partagée', :edition, :programme,
                  :by, now(), now())
                """)
                .param("id", SHEET)
                .param("edition", EDITION)
                .param("programme", PROGRAMME)
                .param("by", CATALYST)
                .update();
        for (var key : SectionKey.values()) {
            section(database, key.key(), key.place(), "");
        }
        section(database, "own-1", 101, "Le lieu");
        writer(database, CATALYST);
    }

    public static void writer(JdbcClient database, UUID person) {
        database.sql("""
                insert into capitalisation.writer (sheet, person, part, since) values (:sheet, :person, 'author', now())
                """).param("sheet", SHEET).param("person", person).update();
    }

    private static void section(JdbcClient database, String key, int place, String title) {
        database.sql("""
                insert into capitalisation.section (sheet, key, place, title) values (:sheet, :key, :place, :title)
                """)
                .param("sheet", SHEET)
                .param("key", key)
                .param("place", place)
                .param("title", title)
                .update();
    }

    public static void remove(JdbcClient database) {
        database.sql("delete from capitalisation.experience_sheet").update();
        RunningEdition.remove(database);
    }
}
