package org.maillage.territory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.table.Refused;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/** The official list of communes of a year: the communes, and their parts with names of their own. */
record CogList(Map<String, CogCommune> communes, List<Part> parts) {

    static boolean knows(TableHeader header) {
        return header.hasAll("typecom", "com", "dep", "libelle", "comparent");
    }

    /** @param departments the regions of the departments */
    static CogList read(TableFile table, Map<String, String> departments, RowFindings findings) {
        var header = table.header();
        var communes = new TreeMap<String, CogCommune>();
        var parts = new ArrayList<Part>();
        table.forEach(findings, row -> {
            findings.count("lines");
            var code = code(row.text(header.place("com")));
            var name = row.name(header.place("libelle"));
            var type = row.text(header.place("typecom")).toUpperCase(Locale.ROOT);
            if (type.equals("COM")) {
                var department = row.text(header.place("dep"));
                var region = departments.get(department);
                if (region == null) {
                    throw new Refused("unknown-department", TableRow.shortened(department));
                }
                if (communes.putIfAbsent(code, new CogCommune(code, name, department, region)) != null) {
                    throw new Refused("twice-in-list", code);
                }
            } else {
                parts.add(new Part(row.line(), code, name, code(row.text(header.place("comparent"))), kind(type)));
            }
        });
        parts.stream()
                .filter(it -> !communes.containsKey(it.commune()))
                .forEach(it -> findings.refuse(it.line(), new Refused("unknown-commune", it.commune())));
        parts.removeIf(it -> !communes.containsKey(it.commune()));
        return new CogList(communes, parts);
    }

    private static String kind(String type) {
        return switch (type) {
            case "COMD" -> "delegated";
            case "COMA" -> "associated";
            case "ARM" -> "arrondissement";
            default -> throw new Refused("type", TableRow.shortened(type));
        };
    }

    static String code(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        var code = upper.matches("[1-9][0-9]{3}") ? "0" + upper : upper;
        if (!code.matches("[0-9][0-9AB][0-9]{3}")) {
            throw new Refused("code", TableRow.shortened(text));
        }
        return code;
    }

    /** A part of a commune: delegated, associated, or an arrondissement. */
    record Part(long line, String code, String name, String commune, String kind) {}
}
