package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.maillage.territory.Gazetteer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class LoadReferenceTest {

    private static final UUID IMPORT = UUID.randomUUID();

    @Autowired
    JdbcClient database;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    LoadReference loadReference;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void loadsAllPlacesOf2026() {
        assertThat(gazetteer.counts()).isEqualTo(new Gazetteer.Counts(34_969, 1_255, 109, 26, 1_390, 68_952_941));
    }

    @Test
    void changesNothingTheSecondTime() {
        var before = count("select max(id) from territory.place");

        loadReference.load();

        assertThat(count("select max(id) from territory.place")).isEqualTo(before);
    }

    @Test
    void everyFormerCommuneHasAName() {
        assertThat(count("select count(*) from territory.former_commune where name = ''"))
                .isZero();
        assertThat(count("select count(*) from territory.place where said in ('Arlod', 'Olonne-sur-Mer') and whole"))
                .isEqualTo(2);
    }

    @Test
    void anOlderInstallationIsGivenTheNamesOfFormerCommunes() {
        transaction.executeWithoutResult(status -> {
            database.sql("update territory.former_commune set name = '' where code = '01018'")
                    .update();
            database.sql("delete from territory.place where said = 'Arlod'").update();
            database.sql("""
                    insert into territory.import (id, kind, files, sha256, source, state, applied_at)
                    values (:id, 'cog', '{a}', '{a}', '', 'applied', now())
                    """).param("id", IMPORT).update();
            database.sql("""
                    insert into territory.import_change (import, position, table_name, key, before, after)
                    select :id, 1, 'former_commune', '01018  01033', null, to_jsonb(f)
                    from territory.former_commune f where code = '01018'
                    """).param("id", IMPORT).update();

            loadReference.load();

            assertThat(count("select count(*) from territory.place where said = 'Arlod' and whole"))
                    .isOne();
            database.sql("select territory.undo_import(:id)")
                    .param("id", IMPORT)
                    .query((row, number) -> "")
                    .list();
            assertThat(count("select count(*) from territory.former_commune where code = '01018'"))
                    .isZero();
            status.setRollbackOnly();
        });
    }

    @Test
    void countsEveryInhabitantOnceInDepartmentsAndInRegions() {
        assertThat(population("department")).isEqualTo(68_952_941);
        assertThat(population("region")).isEqualTo(68_952_941);
    }

    @Test
    void countsInEpciThoseWhoLiveInOne() {
        var withoutEpci = count("select sum(people) from territory.commune where epci is null");

        assertThat(population("epci")).isEqualTo(68_952_941 - withoutEpci);
    }

    @Test
    void putsEveryCommuneIntoOneDepartmentAndOneRegion() {
        assertThat(members("department")).isEqualTo(34_969);
        assertThat(members("region")).isEqualTo(34_969);
        assertThat(members("epci")).isEqualTo(34_969 - 98);
    }

    @Test
    void saysWithEachPopulationOfWhichYearAndSourceItIs() {
        assertThat(count("select year from territory.measure where commune = '97611'"))
                .isEqualTo(2017);
        assertThat(count("select year from territory.measure where commune = '98818'"))
                .isEqualTo(2025);
        assertThat(count("select year from territory.measure where commune = '35236'"))
                .isEqualTo(2023);
        assertThat(count("""
                select count(*)
                from territory.measure
                where source = 'communes.csv#population-976'
                """)).isEqualTo(17);
    }

    @Test
    void knowsNoPopulationWhereNobodyHasCounted() {
        assertThat(count("select count(*) from territory.commune where people is null"))
                .isEqualTo(6);
    }

    @Test
    void writesApostrophesAsPrintedFrenchDoes() {
        assertThat(count("select count(*) from territory.commune where name like '%''%'"))
                .isZero();
        assertThat(count("select count(*) from territory.commune where name = 'L’Haÿ-les-Roses'"))
                .isOne();
    }

    private long population(String kind) {
        return database.sql("""
                        select sum(value)
                        from territory.figure
                        join territory.territory on territory.id = figure.territory
                        where measure = 'population' and kind = :kind
                        """).param("kind", kind).query(Long.class).single();
    }

    private long members(String kind) {
        return database.sql("""
                        select count(*)
                        from territory.territory_commune
                        join territory.territory on territory.id = territory_commune.territory
                        where kind = :kind
                        """).param("kind", kind).query(Long.class).single();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
