package org.maillage.backup;

import java.time.Clock;
import javax.sql.DataSource;
import org.maillage.shared.Settings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The commands that work on a database as it is: nothing of the platform starts beside them, and its shape is not brought up
 * to date before they look.
 */
@EnableConfigurationProperties({Settings.class, BackupSettings.class})
@Import({Backups.class, BackUp.class, Restore.class})
public class BackupCommands {

    /** The option of {@code restore} by which it works on a database that is thrown away afterwards. */
    public static final String TRY = "--try";

    @Bean
    DataSource dataSource(Environment environment) {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
