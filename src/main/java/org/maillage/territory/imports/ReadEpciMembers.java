package org.maillage.territory.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which commune belongs to which EPCI; communes that the file does not name stay where they are. */
@Component
record ReadEpciMembers(JdbcClient database, Rows rows, SyncTerritories syncTerritories) implements ImportRecipe {

    private static final String NONE = "ZZZZZZZZZ";
    private static final Set<String> NATURES = Set.of("CC", "CA", "CU", "METRO", "MET69");

    @Override
    public String name() {
        return "epci";
    }

    @Override
    public boolean recognises(Path file) {
        return TableFile.find(file, ReadEpciMembers::knows).isPresent();
    }

    private static boolean knows(TableHeader header) {
        return header.hasAll("codgeo", "epci", "libepci");
    }

    @Override
    public void change(Change change) {
        var table = TableFile.find(change.request().onlyFile(), ReadEpciMembers::knows)
                .orElseThrow();
        var members = new HashMap<String, String>();
        var epcis = new HashMap<String, Epci>();
        read(table, members, epcis, change.findings());
        stage(members, epcis);
        refuseUnknownNatures(change.findings());
        if (!change.findings().isForbidden()) {
            changeEpcis();
            sample(change);
        }
    }

    private void read(TableFile table, Map<String, String> members, Map<String, Epci> epcis, RowFindings findings) {
        var header = table.header();
        var codes = CommuneCodes.read(database);
        table.forEach(findings, row -> {
            findings.count("lines");
            var known = KnownCommune.of(codes, row.text(header.place("codgeo")));
            if (known.arrondissement()) {
                findings.count("parts");
                return;
            }
            var siren = siren(row.text(header.place("epci")));
            var before = members.putIfAbsent(known.commune(), siren);
            if (before != null && !before.equals(siren)) {
                throw new Refused("two-epci", known.commune(), before, siren);
            }
            if (!siren.isEmpty()) {
                var name = row.name(header.place("libepci"));
                epcis.computeIfAbsent(
                        siren, it -> new Epci(it, name, nature(row.text(header.place("nature_epci")), name)));
            }
        });
    }

    private static String siren(String text) {
        if (text.isEmpty() || text.equalsIgnoreCase(NONE)) {
            return "";
        }
        if (!text.matches("[0-9]{9}")) {
            throw new Refused("siren", TableRow.shortened(text));
        }
        return text;
    }

    /** The nature by its letters, which have changed over the years, or by the first word of the name. */
    private static String nature(String letters, String name) {
        var said = letters.isEmpty() ? name.split(" ", 2)[0] : letters;
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "ME", "MET", "MÉTROPOLE", "METROPOLE" -> "METRO";
            case String it when NATURES.contains(it) -> it;
            default -> "";
        };
    }

    private void stage(Map<String, String> members, Map<String, Epci> epcis) {
        run("create temporary table staged_member (commune text, epci text) on commit drop");
        run("create temporary table staged_epci (siren text, name text, nature text) on commit drop");
        rows.copy("staged_member", writer -> members.forEach(writer::row));
        rows.copy(
                "staged_epci", writer -> epcis.values().forEach(it -> writer.row(it.siren(), it.name(), it.nature())));
        run("analyze staged_member, staged_epci");
    }

    private void refuseUnknownNatures(RowFindings findings) {
        database.sql("""
                        select siren, name
                        from staged_epci
                        where nature = '' and not exists (
                          select
                          from territory.epci
                          where epci.siren = staged_epci.siren)
                        order by siren
                        limit 1000
                        """).query(row -> {
            findings.forbid(new Refused("nature", row.getString("name"), row.getString("siren")));
        });
    }

    private void changeEpcis() {
        run("""
                update territory.territory
                set name = territory.name_of_epci(staged.name)
                from staged_epci staged
                join territory.epci on epci.siren = staged.siren and epci.name <> staged.name
                where territory.kind = 'epci' and territory.code = staged.siren
                """);
        run("""
                update territory.epci
                set name = staged.name, nature = coalesce(nullif(staged.nature, ''), epci.nature)
                from staged_epci staged
                where staged.siren = epci.siren
                  and (epci.name, epci.nature)
                    is distinct from (staged.name, coalesce(nullif(staged.nature, ''), epci.nature))
                """);
        run("""
                insert into territory.epci (siren, name, nature)
                select siren, name, nature
                from staged_epci
                on conflict do nothing
                """);
        run("""
                update territory.commune
                set epci = nullif(staged.epci, '')
                from staged_member staged
                where staged.commune = commune.code and commune.epci is distinct from nullif(staged.epci, '')
                """);
        run("""
                delete from territory.epci
                where not exists (
                  select
                  from territory.commune
                  where commune.epci = epci.siren)
                """);
        syncTerritories.syncTerritories();
    }

    private void sample(Change change) {
        database.sql("""
                        select commune.name, commune.code, coalesce(was.before ->> 'name', earlier.name, '–') as was,
                          coalesce(epci.name, '–') as becomes
                        from territory.import_change moved
                        join territory.commune on commune.code = moved.after ->> 'code'
                        left join territory.epci on epci.siren = moved.after ->> 'epci'
                        left join territory.epci earlier on earlier.siren = moved.before ->> 'epci'
                        left join territory.import_change was
                          on was.import = moved.import and was.table_name = 'epci' and was.key = moved.before ->> 'epci'
                        where moved.import = :import and moved.table_name = 'commune'
                        order by commune.code
                        limit 10
                        """).param("import", change.id()).query(row -> {
            change.findings()
                    .sample(Words.say(
                            "territory.import.sample.moved",
                            row.getString("name"),
                            row.getString("code"),
                            row.getString("was"),
                            row.getString("becomes")));
        });
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private record Epci(String siren, String name, String nature) {}
}
