package org.maillage.support;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two teams of territories and people around them, and ways to write actors straight into the tables. */
public final class Directory {

    public static final UUID ADMINISTRATOR = UUID.randomUUID();
    public static final UUID KEEPER = UUID.randomUUID();
    public static final UUID COLLEAGUE = UUID.randomUUID();
    public static final UUID ELSEWHERE = UUID.randomUUID();
    public static final UUID MEMBER = UUID.randomUUID();
    public static final UUID NOBODY = UUID.randomUUID();

    /** The communes of the two territories. */
    public static final String REDON = "35236";

    public static final String DIE = "26113";

    private final JdbcClient database;

    public Directory(JdbcClient database) {
        this.database = database;
    }

    public static Directory write(JdbcClient database) {
        var directory = new Directory(database);
        directory.person(ADMINISTRATOR, "Ann");
        directory.person(KEEPER, "Bob");
        directory.person(COLLEAGUE, "Cyd");
        directory.person(ELSEWHERE, "Dan");
        directory.person(MEMBER, "Eve");
        directory.person(NOBODY, "Fay");
        directory.role(ADMINISTRATOR, "administrator", null);
        directory.role(KEEPER, "team", directory.territory(REDON));
        directory.role(COLLEAGUE, "team", directory.territory(REDON));
        directory.role(ELSEWHERE, "team", directory.territory(DIE));
        directory.role(MEMBER, "partner", UUID.randomUUID());
        return directory;
    }

    public static void remove(JdbcClient database) {
        database.sql(
                        "truncate directory.organisation, directory.contact, directory.own_field, directory.import cascade")
                .update();
        List.of(
                        "directory.origin",
                        "directory.opposition",
                        "account.session",
                        "account.invitation",
                        "account.person",
                        "notices.mail")
                .forEach(it -> database.sql("delete from " + it).update());
        database.sql("truncate account.deed, event_publication").update();
    }

    /** The EPCI of a commune. */
    public UUID territory(String commune) {
        return database.sql("""
                select territory.id
                from territory.territory
                join territory.commune on commune.epci = territory.code
                where territory.kind = 'epci'
                and commune.code = :commune
                """).param("commune", commune).query(UUID.class).single();
    }

    /**
     * Writes an organisation.
     *
     * @param commune whose team keeps it; nobody's when {@code owned} is not
     * @param visibility of every part
     */
    public UUID organisation(String name, String commune, boolean owned, String visibility) {
        var id = UUID.randomUUID();
        var origin = database.sql("""
                insert into directory.origin (source, person, at) values (:source, :person, now()) returning id
                """)
                .param("source", owned ? "people" : "rna")
                .param("person", owned ? KEEPER : null, java.sql.Types.OTHER)
                .query(Integer.class)
                .single();
        database.sql("""
                insert into directory.organisation (id, name, commune, profile, visibility, presentation_visibility,
                  address_visibility, contact_visibility, people_visibility, own_visibility, owner, keeper, likeness,
                  origin, created_at)
                values (:id, :name, :commune, 'association', :see, :see, :see, :see, :see, :see, :owner, :keeper,
                  lower(:name), :origin, now())
                """)
                .param("id", id)
                .param("name", name)
                .param("commune", commune)
                .param("see", visibility)
                .param("owner", owned ? territory(commune) : null, java.sql.Types.OTHER)
                .param("keeper", owned ? KEEPER : null, java.sql.Types.OTHER)
                .param("origin", origin)
                .update();
        return id;
    }

    /** Sets a column of an organisation. */
    public void set(UUID organisation, String column, String value) {
        database.sql("update directory.organisation set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", organisation)
                .update();
    }

    /** Somebody is of those who were made up for the demonstration. */
    public void makeUp(UUID person) {
        database.sql("update account.person set email = lower(name) || '@demonstration.invalid' where id = :id")
                .param("id", person)
                .update();
    }

    private void person(UUID id, String name) {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:id, lower(:name) || '@example.org', :name, 'fr', now())
                """).param("id", id).param("name", name).update();
    }

    private void role(UUID person, String role, UUID scope) {
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, :role, :scope, 'Essai', now())
                """)
                .param("person", person)
                .param("role", role)
                .param("scope", scope, java.sql.Types.OTHER)
                .update();
    }
}
