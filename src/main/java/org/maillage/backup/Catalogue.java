package org.maillage.backup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database says of its own tables. Names come quoted where need be, with their schema. */
record Catalogue(JdbcClient database) {

    /** A table whose comment begins so holds what is of no use to another start: it comes back empty. */
    static final String PASSING = "passing:";

    private static final String OURS = """
            c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            and c.relname not like 'flyway\\_schema\\_history%'
            and not exists (
              select
              from pg_depend d
              where d.objid = c.oid
              and d.deptype = 'e'
            )
            """;

    /** All tables of the platform. */
    List<String> tables() {
        return database.sql("""
                select format('%%I.%%I', (select nspname from pg_namespace where oid = c.relnamespace), c.relname)
                from pg_class c
                where c.relkind = 'r'
                and %s
                order by 1
                """.formatted(OURS))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Those whose rows go into a backup. */
    List<String> tablesThatStay() {
        return database.sql("""
                select format('%%I.%%I', (select nspname from pg_namespace where oid = c.relnamespace), c.relname)
                from pg_class c
                where c.relkind = 'r'
                and coalesce(obj_description(c.oid, 'pg_class'), '') not like :passing
                and %s
                order by 1
                """.formatted(OURS))
                .param("passing", PASSING + "%")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The columns of a table that can be written. */
    List<String> columns(String table) {
        return database.sql("""
                select quote_ident(attname)
                from pg_attribute
                where attrelid = :table::regclass
                and attnum > 0
                and not attisdropped
                and attgenerated = ''
                order by attnum
                """)
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Statements that take the links between rows away, and those that set them again. */
    Map<String, String> links() {
        return database.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                  format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint
                where contype = 'f'
                and conparentid = 0
                """).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where each sequence stands: what {@code setval} is given after its name. */
    Map<String, String> sequences() {
        return database.sql("""
                select format('%%I.%%I', (select nspname from pg_namespace where oid = c.relnamespace), c.relname)
                from pg_class c
                where c.relkind = 'S'
                and %s
                order by 1
                """.formatted(OURS)).query((row, number) -> row.getString(1)).list().stream()
                .collect(Collectors.toUnmodifiableMap(
                        it -> it,
                        it -> database.sql("select last_value || ', ' || is_called from " + it)
                                .query(String.class)
                                .single()));
    }

    /** All schemas that are not the server's own. */
    List<String> schemas() {
        return database.sql("""
                select quote_ident(nspname)
                from pg_namespace
                where nspname !~ '^(pg_|information_schema|public$)'
                """).query((row, number) -> row.getString(1)).list();
    }
}
