package org.maillage.territory.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.table.Refused;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneCodes;
import org.maillage.territory.CommuneCodes.Found;

/** A file with a row for each commune, or several alike where it has several postal codes. */
final class CommuneFiguresFile {

    private static final String[] CODE = {"insee_com", "codgeo", "code_insee", "code_commune"};
    private static final String[] TYPE = {"commune_type", "typecom"};
    private static final String[] LATITUDE = {"lat", "latitude"};
    private static final String[] LONGITUDE = {"lng", "lon", "longitude"};
    private static final Set<String> WHOLE_COMMUNE = Set.of("", "COM");

    private final TableFile table;
    private final List<FigureColumn> columns;
    private final CommuneCodes codes;
    private final CommuneTotals totals;
    private final Map<String, Seen> seen = new HashMap<>();

    /** @param columns those of the table that hold figures */
    CommuneFiguresFile(TableFile table, List<FigureColumn> columns, CommuneCodes codes) {
        this.table = table;
        this.columns = columns;
        this.codes = codes;
        this.totals = new CommuneTotals(columns);
    }

    static boolean knows(TableHeader header) {
        var points = header.hasAny(LATITUDE) && header.hasAny(LONGITUDE);
        return header.hasAny(CODE) && (points || !FigureColumn.among(header).isEmpty());
    }

    /** Reads all rows, those of communes that are no more into the ones that hold them. */
    CommuneTotals read(RowFindings findings) {
        table.forEach(findings, row -> read(row, findings));
        return totals;
    }

    private void read(TableRow row, RowFindings findings) {
        findings.count("lines");
        if (!WHOLE_COMMUNE.contains(row.text(place(TYPE)).toUpperCase(Locale.ROOT))) {
            findings.count("parts");
            return;
        }
        var known = KnownCommune.of(codes, row.text(place(CODE)));
        if (known.arrondissement()) {
            findings.count("parts");
            return;
        }
        add(known, said(row, known), findings);
    }

    private Seen said(TableRow row, Found.Known known) {
        try {
            var figures = columns.stream().map(it -> row.quantity(it.place())).toList();
            return new Seen(row.line(), figures, point(row, known));
        } catch (Refused e) {
            totals.addUnknown(known.commune());
            throw e;
        }
    }

    private void add(Found.Known known, Seen found, RowFindings findings) {
        var before = seen.putIfAbsent(known.code(), found);
        if (before != null) {
            if (!found.saysTheSameAs(before)) {
                throw new Refused("twice", known.code(), before.line());
            }
            findings.count("same-lines");
            return;
        }
        if (known.repaired()) {
            findings.count("repaired");
        }
        totals.add(known.commune(), found.figures());
        if (known.isFormer()) {
            findings.count("merged");
        } else if (found.point() != null) {
            totals.place(known.commune(), found.point());
        }
    }

    private @Nullable CommunePoint point(TableRow row, Found.Known known) {
        var latitude = row.number(place(LATITUDE));
        var longitude = row.number(place(LONGITUDE));
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new Refused("half-point");
        }
        return latitude.isPresent() && longitude.isPresent()
                ? CommunePoint.of(latitude.get(), longitude.get(), known.code())
                : null;
    }

    private int place(String... names) {
        return table.header().place(names);
    }

    /** What a line said of a commune. */
    private record Seen(
            long line,
            List<Optional<BigDecimal>> figures,
            @Nullable CommunePoint point) {

        boolean saysTheSameAs(Seen other) {
            return figures.equals(other.figures) && Objects.equals(point, other.point);
        }
    }
}
