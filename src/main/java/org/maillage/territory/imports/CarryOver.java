package org.maillage.territory.imports;

import org.maillage.table.RowFindings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries what was known of communes that are no more over to those that hold them now. */
@Component
record CarryOver(JdbcClient database) {

    /** Reads the staged ends and parts of communes; the communes themselves are still there. */
    void carryOver(RowFindings findings) {
        mergeMeasures(findings);
        forgetContours();
        remember();
        carryMembers();
    }

    /** Adds up what is known of all communes that make one; where one of them is not known, the sum is not either. */
    private void mergeMeasures(RowFindings findings) {
        run("""
                create temporary table merged_measure on commit drop as
                with part as (
                  select target, code
                  from staged_end
                  union
                  select target, target
                  from staged_end
                  where not into_new
                )
                select part.target as commune, measure, year, sum(value) as value,
                  (array_agg(source order by value desc))[1] as source,
                  count(*) = (select count(*) from part whole where whole.target = part.target) as complete
                from part
                join territory.measure on measure.commune = part.code
                group by part.target, measure, year
                """);
        run("""
                delete from territory.measure
                using staged_end ended
                where ended.code = measure.commune
                """);
        run("""
                update territory.measure known
                set value = merged.value
                from merged_measure merged
                where complete and known.commune = merged.commune and known.measure = merged.measure
                  and known.year = merged.year and known.value <> merged.value
                """);
        run("""
                insert into territory.measure (commune, measure, year, value, source)
                select commune, measure, year, value, source
                from merged_measure merged
                where complete and not exists (
                  select
                  from territory.measure known
                  where known.commune = merged.commune and known.measure = merged.measure
                    and known.year = merged.year)
                """);
        var incomplete = database.sql("select count(*) from merged_measure where not complete")
                .query(Long.class)
                .single();
        if (incomplete > 0) {
            findings.add("incomplete", incomplete);
        }
    }

    /** A commune that others have gone into is no more what its contour shows. */
    private void forgetContours() {
        run("""
                delete from territory.commune_contour
                using staged_end ended
                where commune_contour.commune in (ended.code, ended.target)
                """);
    }

    /** Keeps the codes and names of communes that are no more, and of those that had gone into them before. */
    private void remember() {
        run("""
                insert into territory.former_commune (code, name, commune, kind, until)
                select ended.code, ended.name, ended.target, coalesce(part.kind, 'former'), ended.until
                from staged_end ended
                left join lateral (
                  select kind
                  from staged_part
                  where staged_part.code = ended.code and staged_part.commune = ended.target
                  limit 1
                ) part on true
                on conflict do nothing
                """);
        run("""
                insert into territory.former_commune (code, name, commune, kind, until)
                select former.code, former.name, ended.target, former.kind, former.until
                from territory.former_commune former
                join staged_end ended on ended.code = former.commune
                on conflict do nothing
                """);
        run("""
                delete from territory.former_commune
                using staged_end ended
                where ended.code = former_commune.commune
                """);
        run("""
                insert into territory.former_commune (code, name, commune, kind, until)
                select distinct on (code, name, commune) code, name, commune, kind, null::date
                from staged_part
                where not exists (
                  select
                  from territory.former_commune known
                  where known.code = staged_part.code and known.commune = staged_part.commune)
                """);
    }

    private void carryMembers() {
        run("""
                insert into territory.territory_commune (territory, commune)
                select distinct member.territory, ended.target
                from territory.territory_commune member
                join territory.territory on territory.id = member.territory and territory.kind = 'lived'
                join staged_end ended on ended.code = member.commune
                on conflict do nothing
                """);
        run("""
                delete from territory.territory_commune
                using staged_end ended
                where ended.code = territory_commune.commune
                """);
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
