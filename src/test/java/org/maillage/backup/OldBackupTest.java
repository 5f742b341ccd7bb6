package org.maillage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.support.PostgresForTests;
import org.maillage.support.SampleSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup that a former version wrote, kept as it was: it comes back as long as there are people who have one. */
class OldBackupTest {

    private static final String FILE = "src/test/resources/backup/of-november-2026.zip";
    private static final Instant NOW = Instant.parse("2027-02-03T02:30:00Z");

    @TempDir
    Path folder;

    @Test
    void peopleFilesKeysAndFormsOfAnOldBackupAreThereInTheShapeOfToday() {
        try (var postgres = new AnnotationConfigApplicationContext(PostgresForTests.class)) {
            var database = Objects.requireNonNull(
                    postgres.getBean(HikariDataSource.class).getDataSource());

            restore(database);
            var latest = new LinkedHashMap<String, Integer>();
            Steps.of(database).forEach(it -> latest.put(it.module(), 0));
            Steps.known().forEach(it -> latest.merge(it.module(), Integer.valueOf(it.version()), Math::max));
            latest.forEach((module, version) -> Steps.take(database, List.of(new Step(module, version.toString()))));

            assertThat(Steps.of(database)).containsExactlyInAnyOrderElementsOf(Steps.known());
            assertThat(answer(database, "select name || ' ' || email from account.person"))
                    .isEqualTo("Aïda L’Hénaff aida@example.org");
            assertThat(answer(database, "select role from account.role")).isEqualTo("administrator");
            assertThat(answer(database, "select hash from account.password")).isEqualTo("{pbkdf2}made-up");
            assertThat(answer(database, "select label || ' ' || signature_count from account.passkey"))
                    .isEqualTo("Clé de bureau 7");
            assertThat(answer(database, "select convert_from(word, 'UTF8') from directory.salt"))
                    .isEqualTo("Salt");
            assertThat(answer(database, "select convert_from(bytes, 'UTF8') from attachment.file"))
                    .isEqualTo("%PDF-1.7 " + "à".repeat(1000));
            assertThat(answer(database, "select answer from sent_form")).isEqualTo("/account");
            assertThat(answer(database, "select act from account.deed")).isEqualTo("some.deed");
            assertThat(Restored.find(JdbcClient.create(database)))
                    .hasValue(new Restored(NOW, Instant.parse("2026-11-29T14:43:27.970132Z")));
        }
    }

    private void restore(DataSource database) {
        var backups = new Backups(
                SampleSettings.of(Map.of("data", folder.toString())), new BackupSettings(null, Duration.ofDays(14)));
        new Restore(database, backups, Clock.fixed(NOW, ZoneOffset.UTC))
                .run(List.of(FILE), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static String answer(DataSource database, String query) {
        return JdbcClient.create(database).sql(query).query(String.class).single();
    }
}
