package org.maillage.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.maillage.database.EmbeddedDatabase;
import org.postgresql.PGConnection;

/** A made-up file of the register of associations, read in as its users read it, and by COPY alone. */
final class RegisterImport {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SEED = 3;

    private static final String HEADER =
            "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;"
                    + "groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;"
                    + "adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;"
                    + "adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;"
                    + "siteweb;publiweb;observation;position;maj_time";

    private static final List<String> FORMS =
            List.of("AMIS", "COMITE", "CLUB", "ENSEMBLE", "COLLECTIF", "ATELIER", "FOYER");
    private static final List<String> OBJECTS =
            List.of("FETES", "SPORT", "JARDINS", "MUSIQUE", "THEATRE", "LECTURE", "VELO");

    private RegisterImport() {}

    /** Writes a file of so many rows, the same in each run. */
    static Path write(Path folder, int rows) throws IOException {
        var communes = communes();
        var random = new SplittableRandom(SEED);
        var file = folder.resolve("rna_waldec_essai.csv");
        try (var lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            lines.write(HEADER);
            lines.newLine();
            for (var number = 0; number < rows; number++) {
                var commune = communes.get(random.nextInt(communes.size()));
                lines.write(row(number, commune.code(), commune.name(), random));
                lines.newLine();
            }
        }
        return file;
    }

    private static String row(int number, String code, String name, SplittableRandom random) {
        var title = FORMS.get(random.nextInt(FORMS.size())) + " DES " + OBJECTS.get(random.nextInt(OBJECTS.size()))
                + " " + name.toUpperCase(java.util.Locale.FRENCH) + " " + random.nextInt(1000);
        var values = new String[39];
        java.util.Arrays.fill(values, "");
        values[0] = "W%03d%06d".formatted(100 + number / 1_000_000, number % 1_000_000);
        values[5] = (1950 + random.nextInt(75)) + "-03-15";
        values[6] = "2020-01-01";
        values[8] = "0001-01-01";
        values[11] = title;
        values[13] =
                "tisser des liens entre les habitants et mener des actions de solidarité dans la commune de " + name;
        values[17] = String.valueOf(1 + random.nextInt(99));
        values[19] = "RUE";
        values[20] = "DE LA MAIRIE";
        values[22] = code;
        values[24] = name;
        values[35] = "1";
        values[37] = "A";
        values[38] = "2024-01-01 00:00:00";
        return "\"" + String.join("\";\"", values) + "\"";
    }

    private record Commune(String code, String name) {}

    private static List<Commune> communes() {
        var file = Objects.requireNonNull(RegisterImport.class.getResourceAsStream("/reference/communes.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(it -> new Commune(it.getField("code"), it.getField("name")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long PostgreSQL takes for the same file, into a table of texts without an index. */
    static Duration copy(Path data, Path file) throws IOException {
        var database = EmbeddedDatabase.join(data);
        try (database;
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var bytes = Files.newInputStream(file)) {
            statement.execute("create temporary table copied (" + HEADER.replace(";", " text, ") + " text)");
            var begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy copied from stdin with (format csv, header true, delimiter ';')", bytes);
            return Duration.ofNanos(System.nanoTime() - begin);
        } catch (SQLException e) {
            throw new IllegalStateException("The file could not be copied.", e);
        }
    }

    /** How long the command takes to start and to end, when it has nothing to read. */
    static Duration start(Path root, Path data) throws IOException {
        return run(root, data, "import", "--list");
    }

    /** How long the command takes, its start included. */
    static Duration read(Path root, Path data, Path file) throws IOException {
        return run(root, data, "import", file.toString(), "--apply");
    }

    private static Duration run(Path root, Path data, String... words) throws IOException {
        var command = new ArrayList<String>(List.of(root.resolve("maillage").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("import.log").toFile());
        builder.environment().keySet().removeIf(it -> it.startsWith("MAILLAGE_") || it.startsWith("SPRING_"));
        builder.environment().put("MAILLAGE_DATA", data.toString());
        var begin = System.nanoTime();
        var process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("The file was not read: see import.log.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
