package org.maillage.territory.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.maillage.imports.FileKind.Request;
import org.maillage.shared.Words;
import org.maillage.table.Refused;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.table.Unreadable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the official list of communes of another year, the movements that lead to it, or both. */
@Component
record ReadCog(JdbcClient database, ChangeCommunes changeCommunes) implements ImportRecipe {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    @Override
    public String name() {
        return "cog";
    }

    @Override
    public boolean recognises(Path file) {
        return TableFile.find(file, it -> CogList.knows(it) || CogMovementFile.knows(it))
                .isPresent();
    }

    @Override
    public void change(Change change) {
        var findings = change.findings();
        var request = change.request();
        var listFile = one(request, CogList::knows, "list");
        var movementFile = one(request, CogMovementFile::knows, "movements");
        var departments = departments();
        var movements =
                movementFile.map(it -> CogMovementFile.read(it, findings)).orElseGet(() -> new Movements(List.of()));
        var current = database.sql("select coalesce(max(cog_year), 0) from territory.commune")
                .query(Integer.class)
                .single();
        var before = communes();
        var list = listFile.map(it -> CogList.read(it, departments, findings))
                .orElseGet(() -> new CogList(applied(movements, before, current, departments, findings), List.of()));
        var year = year(request, listFile, movements);
        if (year < current) {
            findings.forbid(new Refused("older-year", String.valueOf(year), String.valueOf(current)));
            return;
        }
        var difference = CogDifference.between(before, list.communes(), movements);
        difference.unexplained().forEach(findings::forbid);
        tell(difference, before, findings);
        if (!findings.isForbidden()) {
            changeCommunes.changeCommunes(new ChangeCommunes.To(year, list, difference), findings);
        }
    }

    private static Optional<TableFile> one(
            Request request, java.util.function.Predicate<TableHeader> known, String what) {
        var tables = request.files().stream()
                .map(it -> TableFile.find(it, known))
                .flatMap(Optional::stream)
                .toList();
        if (tables.size() > 1) {
            throw new Unreadable("two-" + what);
        }
        return tables.stream().findFirst();
    }

    private static int year(Request request, Optional<TableFile> listFile, Movements movements) {
        var said = request.options().get("year");
        if (said != null) {
            if (!said.matches("(19|20)[0-9]{2}")) {
                throw new Unreadable("year", said);
            }
            return Integer.parseInt(said);
        }
        if (listFile.isEmpty()) {
            if (movements.all().isEmpty()) {
                throw new Unreadable("no-movement");
            }
            return movements.listYear();
        }
        var match = YEAR.matcher(listFile.get().path().toFile().getName());
        if (!match.find()) {
            throw new Unreadable("no-year", listFile.get().path().toString());
        }
        return Integer.parseInt(match.group(1));
    }

    /** The communes that the list of INSEE holds: those of overseas collectivities stand in another one. */
    private Map<String, CogCommune> communes() {
        var communes = new TreeMap<String, CogCommune>();
        database.sql("""
                        select code, name, department, region
                        from territory.commune
                        where department !~ '^(97[5-9]|98)'
                        order by code
                        limit 100000
                        """).query(CogCommune.class).list().forEach(it -> communes.put(it.code(), it));
        return communes;
    }

    private Map<String, String> departments() {
        var regions = new HashMap<String, String>();
        database.sql("select code, region from territory.department limit 1000").query(row -> {
            regions.put(row.getString("code"), row.getString("region"));
        });
        return regions;
    }

    private static Map<String, CogCommune> applied(
            Movements movements,
            Map<String, CogCommune> before,
            int current,
            Map<String, String> departments,
            RowFindings findings) {
        return movements.appliedTo(before, LocalDate.of(current, 1, 1), movement -> {
            var code = movement.after();
            var department = code.substring(0, code.startsWith("97") ? 3 : 2);
            var region = departments.get(department);
            if (region == null) {
                findings.forbid(new Refused("unknown-department", department));
                return Optional.empty();
            }
            return Optional.of(new CogCommune(code, movement.nameAfter(), department, region));
        });
    }

    private static void tell(CogDifference difference, Map<String, CogCommune> before, RowFindings findings) {
        findings.add("cog-added", difference.added().size());
        findings.add("cog-renamed", difference.renamed().size());
        findings.add("cog-ended", difference.ended().size());
        difference
                .ended()
                .forEach(it ->
                        findings.sample(Words.say("territory.import.sample.ended", it.name(), it.code(), it.into())));
        difference
                .added()
                .forEach(it -> findings.sample(Words.say("territory.import.sample.new", it.name(), it.code())));
        difference.renamed().forEach(it -> {
            var was = before.get(it.code());
            findings.sample(
                    Words.say("territory.import.sample.renamed", was == null ? "" : was.name(), it.code(), it.name()));
        });
    }
}
