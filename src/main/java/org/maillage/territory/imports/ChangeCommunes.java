package org.maillage.territory.imports;

import org.maillage.shared.Rows;
import org.maillage.table.RowFindings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the communes those of a newer list. */
@Component
record ChangeCommunes(JdbcClient database, Rows rows, CarryOver carryOver, SyncTerritories syncTerritories) {

    /** The list of a year, and how it differs from what is known. */
    record To(int year, CogList list, CogDifference difference) {}

    void changeCommunes(To to, RowFindings findings) {
        stage(to);
        addCommunes(to.year());
        updateCommunes(to.year());
        carryOver.carryOver(findings);
        removeCommunes();
        syncTerritories.syncTerritories();
    }

    private void stage(To to) {
        run("""
                create temporary table staged_commune (code text, name text, department text, region text)
                on commit drop
                """);
        run("""
                create temporary table staged_end (code text, name text, target text, until date, into_new boolean)
                on commit drop
                """);
        run("""
                create temporary table staged_part (code text, name text, commune text, kind text)
                on commit drop
                """);
        rows.copy(
                "staged_commune",
                writer -> to.list()
                        .communes()
                        .values()
                        .forEach(it -> writer.row(it.code(), it.name(), it.department(), it.region())));
        rows.copy(
                "staged_end",
                writer -> to.difference()
                        .ended()
                        .forEach(it -> writer.row(it.code(), it.name(), it.into(), it.until(), it.intoNew())));
        rows.copy(
                "staged_part",
                writer -> to.list().parts().forEach(it -> writer.row(it.code(), it.name(), it.commune(), it.kind())));
        run("analyze staged_commune, staged_end, staged_part");
    }

    /** A new commune takes over what all that went into it have in common. */
    private void addCommunes(int year) {
        database.sql("""
                        insert into territory.commune
                          (code, name, department, region, epci, postal_codes, latitude, longitude, point_source, cog_year)
                        select staged.code, staged.name, staged.department, staged.region,
                          case when whole.epcis = 1 then whole.epci end, coalesce(postal.codes, '{}'),
                          case when whole.communes = 1 then whole.latitude end,
                          case when whole.communes = 1 then whole.longitude end,
                          case when whole.communes = 1 then whole.point_source end, :year
                        from staged_commune staged
                        left join lateral (
                          select count(*) as communes, count(distinct coalesce(epci, '')) as epcis, min(epci) as epci,
                            min(latitude) as latitude, min(longitude) as longitude, min(point_source) as point_source
                          from staged_end ended
                          join territory.commune on commune.code = ended.code
                          where ended.target = staged.code
                        ) whole on true
                        left join lateral (
                          select array_agg(distinct postal_code order by postal_code) as codes
                          from staged_end ended
                          join territory.commune on commune.code = ended.code
                          cross join unnest(commune.postal_codes) postal_code
                          where ended.target = staged.code
                        ) postal on true
                        where not exists (
                          select
                          from territory.commune known
                          where known.code = staged.code)
                        """).param("year", year).update();
        run("""
                delete from territory.former_commune former
                using territory.commune
                where commune.code = former.code and former.commune <> former.code
                """);
    }

    private void updateCommunes(int year) {
        run("""
                update territory.commune
                set name = staged.name, department = staged.department, region = staged.region
                from staged_commune staged
                where staged.code = commune.code
                  and (commune.name, commune.department, commune.region)
                    is distinct from (staged.name, staged.department, staged.region)
                """);
        run("""
                update territory.commune
                set postal_codes = (
                  select array_agg(distinct postal_code order by postal_code)
                  from (
                    select unnest(commune.postal_codes) as postal_code
                    union
                    select unnest(gone.postal_codes)
                    from staged_end ended
                    join territory.commune gone on gone.code = ended.code
                    where ended.target = commune.code) both_codes)
                where exists (
                  select
                  from staged_end ended
                  join territory.commune gone on gone.code = ended.code
                  where ended.target = commune.code and not gone.postal_codes <@ commune.postal_codes)
                """);
        database.sql("update territory.commune set cog_year = :year where cog_year <> :year")
                .param("year", year)
                .update();
        database.sql("update territory.territory set cog_year = :year where cog_year <> :year")
                .param("year", year)
                .update();
    }

    private void removeCommunes() {
        run("""
                update territory.department
                set chef_lieu = ended.target
                from staged_end ended
                where ended.code = department.chef_lieu
                """);
        run("""
                update territory.region
                set chef_lieu = ended.target
                from staged_end ended
                where ended.code = region.chef_lieu
                """);
        run("""
                delete from territory.commune
                using staged_end ended
                where ended.code = commune.code
                """);
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
