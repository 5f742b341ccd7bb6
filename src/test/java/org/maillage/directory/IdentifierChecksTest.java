package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database takes the numbers that the platform takes, and refuses those that it refuses. */
@PlatformTest
class IdentifierChecksTest {

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "732829320",
                "732 829 320",
                "732.829.320",
                "732\u00a0829\u202f320",
                "732829321",
                "73282932",
                "7328293200",
                "356000000",
                "73282932O",
                ""
            })
    void aSirenIsSoundInBoth(String typed) {
        assertThat(database.sql("select directory.is_siren(:typed)")
                        .param("typed", Identifiers.plain(typed))
                        .query(Boolean.class)
                        .single())
                .isEqualTo(Identifiers.siren(typed).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074",
                "732 829 320 00074",
                "73282932000075",
                "35600000000048",
                "35600000049837",
                "35600000049838",
                "7328293200007"
            })
    void aSiretIsSoundInBoth(String typed) {
        assertThat(database.sql("select directory.is_siret(:typed)")
                        .param("typed", Identifiers.plain(typed))
                        .query(Boolean.class)
                        .single())
                .isEqualTo(Identifiers.siret(typed).isPresent());
    }
}
