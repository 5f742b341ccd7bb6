package org.maillage.territory.imports;

import java.nio.file.Path;
import org.maillage.shared.Rows;
import org.maillage.table.Refused;
import org.maillage.territory.CommuneCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a file of the contours of communes: those that it has are new or replaced, all others stay. */
@Component
record ReadContours(JdbcClient database, Rows rows) implements ImportRecipe {

    @Override
    public String name() {
        return "contours";
    }

    @Override
    public boolean recognises(Path file) {
        return ContourFile.knows(file);
    }

    @Override
    public void change(Change change) {
        var communes = new DrawnCommunes(CommuneCodes.read(database));
        var findings = change.findings();
        try {
            new ContourFile(change.request().onlyFile())
                    .read(
                            (number, area) -> {
                                findings.count("areas");
                                communes.take(number, area);
                            },
                            findings::refuse);
        } catch (Refused e) {
            findings.forbid(e);
            return;
        }
        if (communes.mended() > 0) {
            findings.add("mended", communes.mended());
        }
        if (communes.merged() > 0) {
            findings.add("merged", communes.merged());
        }
        write(communes, change.source());
        samples(change);
    }

    private void write(DrawnCommunes communes, String source) {
        database.sql("""
                create temporary table staged_contour
                  (commune text, shape text, latitude double precision, longitude double precision)
                on commit drop
                """).update();
        rows.copy(
                "staged_contour (commune, shape, latitude, longitude)",
                writer -> communes.drawn().forEach((code, shape) -> {
                    var inside = shape.getInteriorPoint().getCoordinate();
                    writer.row(code, shape.toText(), rounded(inside.y), rounded(inside.x));
                }));
        database.sql("""
                        update territory.commune_contour known
                        set shape = staged.shape, source = :source
                        from staged_contour staged
                        where staged.commune = known.commune and staged.shape <> known.shape
                        """).param("source", source).update();
        database.sql("""
                        insert into territory.commune_contour (commune, shape, source)
                        select commune, shape, :source
                        from staged_contour
                        where not exists (
                          select from territory.commune_contour known where known.commune = staged_contour.commune)
                        """).param("source", source).update();
        // A commune whose place nobody has told yet lies within its contour.
        database.sql("""
                        update territory.commune
                        set latitude = staged.latitude, longitude = staged.longitude, point_source = :source
                        from staged_contour staged
                        where staged.commune = commune.code and commune.latitude is null
                        """).param("source", source).update();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    private void samples(Change change) {
        database.sql("""
                        select commune.name, commune.code
                        from territory.import_change
                        join territory.commune on commune.code = after ->> 'commune'
                        where import = :import and table_name = 'commune_contour'
                        order by commune.people desc nulls last, commune.code
                        limit 5
                        """).param("import", change.id()).query(row -> {
            change.findings().sample(row.getString("name") + " (" + row.getString("code") + ")");
        });
    }
}
