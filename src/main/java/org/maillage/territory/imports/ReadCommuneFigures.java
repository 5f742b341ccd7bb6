package org.maillage.territory.imports;

import java.nio.file.Path;
import java.util.List;
import org.maillage.shared.Rows;
import org.maillage.shared.Words;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.territory.CommuneCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a file with a row for each commune: its point, and figures with their years in the names of the columns. */
@Component
record ReadCommuneFigures(JdbcClient database, Rows rows) implements ImportRecipe {

    @Override
    public String name() {
        return "communes";
    }

    @Override
    public boolean recognises(Path file) {
        return TableFile.find(file, CommuneFiguresFile::knows).isPresent();
    }

    @Override
    public void change(Change change) {
        var table = TableFile.find(change.request().onlyFile(), CommuneFiguresFile::knows)
                .orElseThrow();
        var file = new CommuneFiguresFile(table, columns(table.header()), CommuneCodes.read(database));
        var totals = file.read(change.findings());
        if (totals.incomplete() > 0) {
            change.findings().add("incomplete", totals.incomplete());
        }
        changeFigures(totals, change.source());
        changePoints(totals, change.source());
        samples(change);
    }

    /** A surface has no year of its own: it takes the latest of the file, or that of the communes. */
    private List<FigureColumn> columns(TableHeader header) {
        var columns = FigureColumn.among(header);
        var latest = columns.stream().mapToInt(FigureColumn::year).max().orElse(0);
        var year = latest > 0
                ? latest
                : database.sql("select coalesce(max(cog_year), 2026) from territory.commune")
                        .query(Integer.class)
                        .single();
        return columns.stream().map(it -> it.orOf(year)).toList();
    }

    private void changeFigures(CommuneTotals totals, String source) {
        database.sql("""
                        create temporary table staged_measure (commune text, measure text, year int, value numeric)
                        on commit drop
                        """).update();
        rows.copy(
                "staged_measure (commune, measure, year, value)",
                writer -> totals.figures().forEach(it -> it.write(writer)));
        database.sql("analyze staged_measure").update();
        database.sql("""
                        update territory.measure known
                        set value = staged.value, source = :source
                        from staged_measure staged
                        where known.commune = staged.commune and known.measure = staged.measure
                          and known.year = staged.year and known.value <> staged.value
                        """).param("source", source).update();
        database.sql("""
                        insert into territory.measure (commune, measure, year, value, source)
                        select commune, measure, year, value, :source
                        from staged_measure
                        where not exists (
                          select
                          from territory.measure known
                          where known.commune = staged_measure.commune and known.measure = staged_measure.measure
                            and known.year = staged_measure.year)
                        """).param("source", source).update();
    }

    private void changePoints(CommuneTotals totals, String source) {
        database.sql("""
                        create temporary table staged_point
                          (commune text, latitude double precision, longitude double precision)
                        on commit drop
                        """).update();
        rows.copy("staged_point (commune, latitude, longitude)", totals::writePoints);
        database.sql("""
                        update territory.commune
                        set latitude = staged.latitude, longitude = staged.longitude, point_source = :source
                        from staged_point staged
                        where staged.commune = commune.code
                          and (commune.latitude, commune.longitude)
                            is distinct from (staged.latitude, staged.longitude)
                        """).param("source", source).update();
    }

    private void samples(Change change) {
        database.sql("""
                        select commune.name, commune.code, after ->> 'measure' as measure, after ->> 'year' as year,
                          trim_scale((before ->> 'value')::numeric) as was, trim_scale((after ->> 'value')::numeric) as becomes
                        from territory.import_change
                        join territory.commune on commune.code = after ->> 'commune'
                        where import = :import and table_name = 'measure'
                        order by before is null, after ->> 'measure' <> 'population', after ->> 'year' desc, commune.code
                        limit 10
                        """).param("import", change.id()).query(row -> {
            var was = row.getBigDecimal("was");
            change.findings()
                    .sample(Words.say(
                            was == null ? "territory.import.sample.added" : "territory.import.sample.changed",
                            row.getString("name"),
                            row.getString("code"),
                            Words.say("territory.import.measure." + row.getString("measure")),
                            row.getString("year"),
                            row.getBigDecimal("becomes"),
                            was == null ? 0 : was));
        });
    }
}
