package org.maillage.territory.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.maillage.shared.Rows;
import org.maillage.shared.Words;
import org.maillage.table.Refused;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneCodes;
import org.maillage.territory.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads territories that people live in, a row for each member; the file says all members of those it names. */
@Component
record ReadLivedTerritories(JdbcClient database, Rows rows) implements ImportRecipe {

    private static final String[] TERRITORY = {"territory", "territoire"};
    private static final String[] LEAD = {"lead_organisation", "organisation_pilote"};
    private static final String[] MEMBER = {"member", "membre"};
    private static final String[] KIND = {"member_kind", "type_membre"};
    private static final int LONGEST_LEAD = 200;

    @Override
    public String name() {
        return "territories";
    }

    @Override
    public boolean recognises(Path file) {
        return TableFile.find(file, ReadLivedTerritories::knows).isPresent();
    }

    private static boolean knows(TableHeader header) {
        return header.hasAny(TERRITORY) && header.hasAny(MEMBER);
    }

    @Override
    public void change(Change change) {
        var table = TableFile.find(change.request().onlyFile(), ReadLivedTerritories::knows)
                .orElseThrow();
        var leads = new HashMap<String, String>();
        var members = new LinkedHashSet<Member>();
        read(table, leads, members, change.findings());
        stage(leads, members);
        if (!twoOfOneName(change.findings())) {
            changeTerritories(change);
            sample(change);
        }
    }

    private void read(TableFile table, Map<String, String> leads, Set<Member> members, RowFindings findings) {
        var header = table.header();
        var codes = CommuneCodes.read(database);
        var epcis = codes("select siren from territory.epci limit 10000");
        var departments = codes("select code from territory.department limit 1000");
        var regions = codes("select code from territory.region limit 1000");
        table.forEach(findings, row -> {
            findings.count("lines");
            var name = row.name(header.place(TERRITORY));
            var member = TerritoryMember.of(
                    row.text(header.place(KIND)), row.text(header.place(MEMBER)), departments, regions);
            var known = switch (member.kind()) {
                case COMMUNE ->
                    new Member(
                            name,
                            Kind.COMMUNE,
                            KnownCommune.of(codes, member.code()).commune());
                case EPCI -> among(epcis, name, member);
                case DEPARTMENT -> among(departments, name, member);
                case REGION -> among(regions, name, member);
                case LIVED -> throw new Refused("member", member.code());
            };
            lead(leads, name, row.text(header.place(LEAD)));
            if (!members.add(known)) {
                findings.count("repeated");
            }
        });
    }

    private static void lead(Map<String, String> leads, String name, String said) {
        if (said.length() > LONGEST_LEAD) {
            throw new Refused("name");
        }
        var lead = said.replace('\'', '’');
        var before = leads.merge(name, lead, (first, next) -> first.isEmpty() ? next : first);
        if (!lead.isEmpty() && !before.equals(lead)) {
            throw new Refused("two-leads", name, before, lead);
        }
    }

    private static Member among(Set<String> codes, String territory, TerritoryMember member) {
        if (!codes.contains(member.code())) {
            throw new Refused("member", TableRow.shortened(member.code()));
        }
        return new Member(territory, member.kind(), member.code());
    }

    private Set<String> codes(String sql) {
        return new HashSet<>(database.sql(sql).query(String.class).list());
    }

    private void stage(Map<String, String> leads, Set<Member> members) {
        run("create temporary table staged_territory (name text, lead text) on commit drop");
        run("create temporary table staged_member (territory text, kind text, code text) on commit drop");
        rows.copy("staged_territory", writer -> leads.forEach(writer::row));
        rows.copy(
                "staged_member",
                writer -> members.forEach(
                        it -> writer.row(it.territory(), it.kind().column(), it.code())));
        run("""
                create temporary table staged_commune on commit drop as
                select distinct staged.territory, commune.code as commune
                from staged_member staged
                join territory.commune on (staged.kind, staged.code) in (
                  ('commune', commune.code), ('epci', epci), ('department', department), ('region', region))
                """);
    }

    private boolean twoOfOneName(RowFindings findings) {
        var names = database.sql("""
                        select name
                        from territory.territory
                        where kind = 'lived' and name in (select name from staged_territory)
                        group by name
                        having count(*) > 1
                        limit 100
                        """).query(String.class).list();
        names.forEach(it -> findings.forbid(new Refused("two-territories", it)));
        return !names.isEmpty();
    }

    private void changeTerritories(Change change) {
        run("""
                insert into territory.territory (id, kind, name, cog_year)
                select gen_random_uuid(), 'lived', staged.name, (select max(cog_year) from territory.commune)
                from staged_territory staged
                where not exists (
                  select
                  from territory.territory
                  where kind = 'lived' and name = staged.name)
                """);
        run("""
                delete from territory.territory_commune member
                using territory.territory, staged_territory staged
                where territory.id = member.territory and territory.kind = 'lived' and territory.name = staged.name
                  and not exists (
                    select
                    from staged_commune
                    where staged_commune.territory = staged.name and staged_commune.commune = member.commune)
                """);
        run("""
                insert into territory.territory_commune (territory, commune)
                select territory.id, staged.commune
                from staged_commune staged
                join territory.territory on territory.kind = 'lived' and territory.name = staged.territory
                on conflict do nothing
                """);
        // Whoever has the territory open to change it must see that it is another one now.
        database.sql("""
                        update territory.territory
                        set lead_organisation = coalesce(nullif(staged.lead, ''), lead_organisation), version = version + 1
                        from staged_territory staged
                        where territory.kind = 'lived' and territory.name = staged.name
                          and (
                            lead_organisation is distinct from coalesce(nullif(staged.lead, ''), lead_organisation)
                            or territory.id in (
                              select (coalesce(after, before) ->> 'territory')::uuid
                              from territory.import_change
                              where import = :import and table_name = 'territory_commune'))
                        """).param("import", change.id()).update();
    }

    private void sample(Change change) {
        database.sql("""
                        select name, (
                          select count(*)
                          from territory.territory_commune
                          where territory = territory.id) as communes
                        from territory.territory
                        where kind = 'lived' and id::text in (
                          select key
                          from territory.import_change
                          where import = :import and table_name = 'territory')
                        order by name collate "fr-x-icu"
                        limit 10
                        """).param("import", change.id()).query(row -> {
            change.findings()
                    .sample(Words.say(
                            "territory.import.sample.territory", row.getString("name"), row.getLong("communes")));
        });
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    /** What a territory of a name is made of. */
    private record Member(String territory, Kind kind, String code) {}
}
