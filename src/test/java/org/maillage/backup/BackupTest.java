package org.maillage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.shared.NotPossible;
import org.maillage.support.PostgresForTests;
import org.maillage.support.SampleSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is backed up comes back: the same rows, in a database that had none of them. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2027-02-03T02:30:00Z");

    /** Before the last step of each of some modules. */
    private static final List<Step> OLDER = List.of(
            new Step("__root", "2"), new Step("notices", "1"), new Step("account", "3"), new Step("attachment", "1"));

    @TempDir
    Path folder;

    private static AnnotationConfigApplicationContext one;
    private static DataSource from;
    private AnnotationConfigApplicationContext other;
    private DataSource to;

    @BeforeAll
    static void live() {
        one = new AnnotationConfigApplicationContext(PostgresForTests.class);
        from = withoutPool(one);
        live(from);
    }

    @AfterAll
    static void forget() {
        one.close();
    }

    @BeforeEach
    void begin() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        other = new AnnotationConfigApplicationContext(PostgresForTests.class);
        to = withoutPool(other);
    }

    // A pool would hold connections, as a running platform does.
    private static DataSource withoutPool(AnnotationConfigApplicationContext postgres) {
        return Objects.requireNonNull(postgres.getBean(HikariDataSource.class).getDataSource());
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        other.close();
    }

    @Test
    void allRowsComeBackIntoAnEmptyDatabaseAndNothingElse() throws IOException, SQLException {
        var file = folder.resolve("a backup.zip");

        assertThat(backUp(from, file)).contains("Sauvegarde écrite");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(restore(to, file.toString())).contains("Sauvegarde restaurée");

        assertThat(rows(to)).containsExactlyInAnyOrderElementsOf(rows(from));
        assertThat(Steps.of(to)).isEqualTo(Steps.of(from));
        assertThat(links(to)).isEqualTo(links(from));
        assertThatThrownBy(() -> run(to, "update account.deed set act = 'other'"))
                .as("what guards the rows guards them again")
                .hasMessageContaining("deed");
        assertThat(answer(to, "select count(*) from jobs.scheduled"))
                .as("what is of no use to another start stays away")
                .isEqualTo("0");
        run(to, "insert into search.change (everything) values (true)");
        assertThat(answer(to, "select max(number) from search.change"))
                .as("numbers go on where they were")
                .isEqualTo("3");
    }

    @Test
    void aBackupIsOfOnePointInTimeWhileOthersWrite() throws Exception {
        run(from, "create table notices.a (n int)", "create table notices.z (n int)");
        var enough = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> {
            for (var i = 0; i < 2_000 && !enough.get(); i++) {
                run(
                        from,
                        "with a as (insert into notices.a values (%1$d)) insert into notices.z values (%1$d)"
                                .formatted(i));
            }
        });
        while (answer(from, "select count(*) from notices.z").equals("0")) {
            Thread.onSpinWait();
        }

        new WriteBackup(from).to(folder.resolve("b.zip"));
        enough.set(true);
        writer.join();

        try (var file = BackupFile.open(folder.resolve("b.zip"))) {
            var counted = file.contents().tables().stream()
                    .filter(it -> it.name().matches("notices\\.[az]"))
                    .map(BackupContents.TableContents::rows)
                    .toList();
            assertThat(counted).hasSize(2);
            assertThat(counted.getFirst()).isPositive().isEqualTo(counted.getLast());
        }
        run(from, "drop table notices.a", "drop table notices.z");
    }

    @Test
    void oneOfAnOlderVersionComesBackInItsShapeAndIsBroughtUpToDate() throws IOException, SQLException {
        try (var before = new AnnotationConfigApplicationContext(PostgresForTests.class)) {
            comesBackAndIsBroughtUpToDate(withoutPool(before));
        }
    }

    private void comesBackAndIsBroughtUpToDate(DataSource old) throws IOException, SQLException {
        Steps.take(old, OLDER);
        run(
                old,
                "insert into account.person (id, name, email, language, created_at) values (gen_random_uuid(), 'Aïda L’Hénaff', 'aida@example.org', 'fr', now())");
        backUp(old, folder.resolve("old.zip"));

        restore(to, folder.resolve("old.zip").toString());
        assertThat(Steps.of(to)).containsExactlyElementsOf(Steps.of(old));
        Steps.take(to, List.of(new Step("account", latest("account"))));

        assertThat(answer(to, "select name from account.person")).isEqualTo("Aïda L’Hénaff");
    }

    @Test
    void aPlatformIsReplacedOnlyWhenThatIsSaidAndIsBackedUpFirst() throws IOException, SQLException {
        backUp(from, folder.resolve("b.zip"));
        restore(to, folder.resolve("b.zip").toString());
        run(to, "update account.person set name = 'Another'");
        var before = rows(to);

        assertThatThrownBy(() -> restore(to, folder.resolve("b.zip").toString()))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("--replace");
        assertThat(rows(to)).isEqualTo(before);

        restore(to, folder.resolve("b.zip").toString(), "--replace");
        assertThat(rows(to)).containsExactlyInAnyOrderElementsOf(rows(from));
        assertThat(backups().all()).as("the one before").hasSize(1);
    }

    @Test
    void nobodyElseWorksOnTheDatabaseMeanwhile() throws IOException, SQLException {
        backUp(from, folder.resolve("b.zip"));

        try (var platform = to.getConnection()) {
            assertThat(platform.isValid(1)).isTrue();
            assertThatThrownBy(() -> restore(to, folder.resolve("b.zip").toString()))
                    .isInstanceOf(NotPossible.class)
                    .hasMessageContaining("Arrêtez-la");
        }
        assertThat(Steps.of(to)).isEmpty();
    }

    @Test
    void whatIsNoWholeBackupIsRefusedBeforeAnythingIsTouched() throws IOException, SQLException {
        var whole = folder.resolve("b.zip");
        backUp(from, whole);
        var bytes = Files.readAllBytes(whole);
        var harms = Map.<String, UnaryOperator<byte[]>>of(
                "empty", it -> new byte[0],
                "cut in the middle", it -> Arrays.copyOf(it, it.length / 2),
                "no backup", it -> "Nom;Prénom\n".getBytes(StandardCharsets.UTF_8),
                "a byte is another", BackupTest::oneByteIsAnother);

        for (var harm : harms.entrySet()) {
            var harmed =
                    Files.write(folder.resolve("harmed.zip"), harm.getValue().apply(bytes.clone()));
            assertThatThrownBy(() -> restore(to, harmed.toString()))
                    .as(harm.getKey())
                    .isInstanceOf(NotPossible.class)
                    .hasMessageContaining("n’est pas une sauvegarde entière");
            assertThat(Steps.of(to)).as(harm.getKey()).isEmpty();
        }
        assertThatThrownBy(() -> restore(to, folder.resolve("none.zip").toString()))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("n’existe pas");
    }

    private static byte[] oneByteIsAnother(byte[] bytes) {
        var rows = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tables/account.person");
        // Beyond the name, among the rows.
        bytes[rows + 40] ^= 0x55;
        return bytes;
    }

    @Test
    void oneOfANewerVersionIsRefused() throws IOException, SQLException {
        run(from, "update flyway_schema_history_account set version = '999' where version = '3'");
        backUp(from, folder.resolve("newer.zip"));

        run(from, "update flyway_schema_history_account set version = '3' where version = '999'");

        assertThatThrownBy(() -> restore(to, folder.resolve("newer.zip").toString()))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("version plus récente")
                .hasMessageContaining("account 999");
        assertThat(Steps.of(to)).isEmpty();
    }

    @Test
    void wordsInAFileAreNoStatements() throws IOException, SQLException {
        run(
                from,
                "create schema \"x; drop table account.person --\"",
                "create table \"x; drop table account.person --\".t (n int)");
        backUp(from, folder.resolve("b.zip"));

        assertThatThrownBy(() -> restore(to, folder.resolve("b.zip").toString()))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("ne correspond pas");
        assertThat(RestoreMark.isOn(to)).as("half of a backup is no platform").isTrue();
        run(from, "drop schema \"x; drop table account.person --\" cascade");
        backUp(from, folder.resolve("b.zip"));
        restore(to, folder.resolve("b.zip").toString());
        assertThat(rows(to)).containsExactlyInAnyOrderElementsOf(rows(from));
        assertThat(RestoreMark.isOn(to)).isFalse();
    }

    @Test
    void noPlatformStartsOnDataThatANewerVersionWroteOrOnHalfOfABackup() {
        var guard = new GuardShape();
        var start = Flyway.configure().dataSource(to);

        assertThatCode(() -> guard.customize(start)).as("nothing there yet").doesNotThrowAnyException();
        Steps.take(to, OLDER);
        assertThatCode(() -> guard.customize(start)).as("an older one").doesNotThrowAnyException();
        run(to, "update flyway_schema_history_account set version = '999' where version = '3'");
        assertThatThrownBy(() -> guard.customize(start))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("version plus récente")
                .hasMessageContaining("account 999");
        run(to, "update flyway_schema_history_account set version = '3' where version = '999'");
        run(to, "alter table flyway_schema_history_notices rename to flyway_schema_history_nowhere");
        assertThatThrownBy(() -> guard.customize(start))
                .as("a module that this version does not have")
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("nowhere 1");
        RestoreMark.set(to);
        assertThatThrownBy(() -> guard.customize(start))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("interrompue");
    }

    @Test
    void everyNightOneIsMadeAndOldOnesGoButNeverTheLast() throws IOException, SQLException {
        for (var day = 0; day < 20; day++) {
            new BackUpDaily(from, backups(), Clock.fixed(NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC)).run();
        }

        var made = backups().all();
        assertThat(made).hasSize(15);
        assertThat(made.getFirst().at()).isEqualTo(NOW.plus(Duration.ofDays(19)));
        assertThat(made.getFirst().triedAt()).isNull();
        Files.writeString(backups().folder().resolve("notes.txt"), "kept");
        backups().removeOld(NOW.plus(Duration.ofDays(400)));
        assertThat(backups().all()).containsExactly(made.getFirst());
        assertThat(backups().folder().resolve("notes.txt")).exists();
    }

    @Test
    void twoInOneSecondAreTwo() throws IOException, SQLException {
        var first = backups().add(new WriteBackup(from), NOW).file();
        var bytes = Files.readAllBytes(first);
        var second = backups().add(new WriteBackup(from), NOW).file();

        assertThat(first).hasBinaryContent(bytes);
        assertThat(backups().all()).extracting(Backups.BackupState::file).containsExactlyInAnyOrder(first, second);
        assertThat(backups().all()).extracting(Backups.BackupState::at).containsOnly(NOW);
        assertThat(restore(to, second.toString())).contains("Sauvegarde restaurée");
    }

    @Test
    void oneThatWasCutOffIsNoneAndGoesTheNextDay() throws IOException, SQLException {
        var made = backups().add(new WriteBackup(from), NOW).file();
        var name = Files.createFile(backups().folder().resolve("maillage-2027-02-02-023000.zip"));
        var part = Files.writeString(backups().folder().resolve("backup123.part"), "half");

        assertThat(backups().all()).extracting(Backups.BackupState::file).containsExactly(made);
        backups().removeOld(java.time.Clock.systemUTC().instant().plus(Duration.ofHours(2)));
        assertThat(List.of(name, part)).allSatisfy(it -> assertThat(it).exists());
        backups().removeOld(java.time.Clock.systemUTC().instant().plus(Duration.ofDays(2)));
        assertThat(List.of(name, part)).allSatisfy(it -> assertThat(it).doesNotExist());
        assertThat(made).exists();
    }

    @Test
    void aBackupThatFailsLeavesNothing() {
        assertThatThrownBy(() -> backups().add(new WriteBackup(to), NOW)).isInstanceOf(NotPossible.class);

        assertThat(backups().folder()).isEmptyDirectory();
    }

    @Test
    void ofHalfABackupNoneIsMade() {
        RestoreMark.set(to);

        assertThatThrownBy(() -> backups().add(new WriteBackup(to), NOW))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("./maillage restore");
        assertThat(backups().folder()).isEmptyDirectory();
    }

    @Test
    void afterARestoreItIsKnownOfWhenTheDataIs() throws IOException, SQLException {
        backUp(from, folder.resolve("first.zip"));
        restore(to, folder.resolve("first.zip").toString());
        var asOf = contentsOf("first.zip").at();

        assertThat(Restored.find(JdbcClient.create(from))).isEmpty();
        assertThat(Restored.find(JdbcClient.create(to))).hasValue(new Restored(NOW, asOf));

        backUp(to, folder.resolve("second.zip"));
        restore(to, folder.resolve("second.zip").toString(), "--replace");
        assertThat(Restored.find(JdbcClient.create(to)))
                .as("of itself, and no more of the first")
                .hasValue(new Restored(NOW, contentsOf("second.zip").at()));
    }

    private BackupContents contentsOf(String name) throws IOException {
        try (var file = BackupFile.open(folder.resolve(name))) {
            return file.contents();
        }
    }

    @Test
    void administratorsHearOfBackupsThatAreMissing() throws IOException, SQLException {
        var clock = new MovingClock();
        var missing = new MissingBackups(backups(), clock);

        assertThat(missing.failures(9)).as("before the first night").isEmpty();
        clock.now = NOW.plus(Duration.ofDays(2));
        assertThat(missing.failures(9)).hasSize(1);
        new BackUpDaily(from, backups(), clock).run();
        assertThat(missing.failures(9)).isEmpty();
        clock.now = NOW.plus(Duration.ofDays(4));
        assertThat(missing.failures(9)).hasSize(1);
    }

    @Test
    void aTrialIsRememberedWithItsFile() throws IOException, SQLException {
        new BackUpDaily(from, backups(), Clock.fixed(NOW, ZoneOffset.UTC)).run();
        var made = backups().all().getFirst();

        assertThat(restore(to, made.file().toString(), "--try")).contains("Essai réussi");

        assertThat(backups().all().getFirst().triedAt()).isNotNull();
    }

    /** All steps of this version, and some rows of many kinds. */
    private static void live(DataSource database) {
        for (var module : List.of(
                "__root",
                "jobs",
                "notices",
                "account",
                "attachment",
                "territory",
                "directory",
                "pathway",
                "programme",
                "search")) {
            Steps.take(database, List.of(new Step(module, latest(module))));
        }
        run(
                database,
                "insert into account.person (id, name, email, language, created_at) values ('00000000-0000-0000-0000-000000000001', E'L’Hénaff\\t\\\\N\\nà la ligne', 'aida@example.org', 'fr', now())",
                "insert into account.deed (at, actor, act) values (now(), '00000000-0000-0000-0000-000000000001', 'some.deed')",
                "insert into jobs.scheduled (task_name, task_instance, picked, version) values ('job', 'one', true, 1)",
                "insert into search.change (everything) values (true), (true)");
    }

    private static String latest(String module) {
        return Steps.known().stream()
                .filter(it -> it.module().equals(module))
                .mapToInt(it -> Integer.parseInt(it.version()))
                .max()
                .stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private Backups backups() {
        return new Backups(
                SampleSettings.of(Map.of("data", folder.toString())), new BackupSettings(null, Duration.ofDays(14)));
    }

    private String backUp(DataSource database, Path file) {
        var said = new ByteArrayOutputStream();
        new BackUp(database, backups(), Clock.fixed(NOW, ZoneOffset.UTC))
                .run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private String restore(DataSource database, String... arguments) {
        var said = new ByteArrayOutputStream();
        new Restore(database, backups(), Clock.fixed(NOW, ZoneOffset.UTC))
                .run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static List<String> rows(DataSource database) {
        var client = JdbcClient.create(database);
        return new Catalogue(client)
                .tablesThatStay().stream()
                        .flatMap(table ->
                                client
                                        .sql("select t::text from %s t".formatted(table))
                                        .query(String.class)
                                        .list()
                                        .stream()
                                        .map(it -> table + " " + it))
                        .toList();
    }

    private static Set<String> links(DataSource database) {
        return Set.copyOf(new Catalogue(JdbcClient.create(database)).links().values());
    }

    private static String answer(DataSource database, String query) {
        return JdbcClient.create(database).sql(query).query(String.class).single();
    }

    private static void run(DataSource database, String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var it : statements) {
                statement.execute(it);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves on when it is told to. */
    private static final class MovingClock extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
