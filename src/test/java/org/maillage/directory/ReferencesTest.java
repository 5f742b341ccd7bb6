package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Profiles and origins of organisations are there, as with a foreign key; the database looks them up a statement at a time. */
@PlatformTest
class ReferencesTest {

    private static final String NAME = "Les références";

    @Autowired
    JdbcClient database;

    private int origin;

    @BeforeEach
    void anOrigin() {
        origin = database.sql("insert into directory.origin (source, at) values ('people', now()) returning id")
                .query(Integer.class)
                .single();
        database.sql(
                        "insert into directory.profile (key, sector, name_fr, name_en, position) values ('essai', 'citizens', 'Essai', 'Trial', 999)")
                .update();
    }

    @AfterEach
    void away() {
        database.sql("delete from directory.organisation where name = :name")
                .param("name", NAME)
                .update();
        database.sql("delete from directory.origin where id = :origin")
                .param("origin", origin)
                .update();
        database.sql("delete from directory.profile where key = 'essai'").update();
    }

    @Test
    void anOrganisationIsNotAddedWithAProfileOrAnOriginThatIsNotThere() {
        refused(() -> add("nobody", origin));
        refused(() -> add("essai", origin + 1_000_000));
        add("essai", origin);
        add(null, origin);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void anOrganisationIsNotGivenAProfileOrAnOriginThatIsNotThere() {
        add("essai", origin);
        refused(() -> set("profile = 'nobody'"));
        refused(() -> set("origin = origin + 1000000"));
        set("profile = null");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aProfileAndAnOriginStayAsLongAsAnOrganisationHasThem() {
        add("essai", origin);
        refused(() -> database.sql("delete from directory.profile where key = 'essai'")
                .update());
        refused(() -> database.sql("update directory.profile set key = 'autre' where key = 'essai'")
                .update());
        refused(() -> database.sql("delete from directory.origin where id = :origin")
                .param("origin", origin)
                .update());
        database.sql("update directory.profile set name_fr = 'Autre' where key = 'essai'")
                .update();
        assertThat(count()).isEqualTo(1);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable writing) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(writing);
    }

    private void add(@org.jspecify.annotations.Nullable String profile, int of) {
        database.sql("""
                insert into directory.organisation (id, name, profile, origin, visibility, presentation_visibility,
                  address_visibility, contact_visibility, people_visibility, own_visibility, created_at)
                values (:id, :name, :profile, :origin, 'private', 'private', 'private', 'private', 'private', 'private', now())
                """)
                .param("id", UUID.randomUUID())
                .param("name", NAME)
                .param("profile", profile)
                .param("origin", of)
                .update();
    }

    private void set(String change) {
        database.sql("update directory.organisation set " + change + " where name = :name")
                .param("name", NAME)
                .update();
    }

    private long count() {
        return database.sql("select count(*) from directory.organisation where name = :name")
                .param("name", NAME)
                .query(Long.class)
                .single();
    }
}
