package org.maillage;

import java.util.Map;
import org.maillage.database.EmbeddedDatabase;
import org.maillage.database.TrialDatabase;
import org.maillage.shared.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Points Spring at the database of the settings, or at the one that comes with the platform.
 *
 * @param owns whether the database runs as long as the platform does, or is joined by a command
 * @param trial whether a backup is tried: it goes into a database of its own, which is thrown away
 */
record ProvideDatabase(boolean owns, boolean trial) {

    private static final int FAILED = 1;

    void provideFor(ConfigurableEnvironment environment) {
        var settings = Binder.get(environment).bindOrCreate("maillage", Settings.class);
        if (trial) {
            var tried = TrialDatabase.start(settings.data());
            SpringApplication.getShutdownHandlers().add(tried::close);
            point(environment, tried.database());
        } else if (!settings.database().isExternal()) {
            var database = owns
                    ? EmbeddedDatabase.start(settings.data(), ProvideDatabase::end)
                    : EmbeddedDatabase.join(settings.data());
            SpringApplication.getShutdownHandlers().add(database::close);
            point(environment, database);
        }
    }

    private static void point(ConfigurableEnvironment environment, EmbeddedDatabase database) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password())));
    }

    /** Ends the platform with a sentence: whoever supervises it starts it again. */
    private static void end(String sentence) {
        System.err.printf("%n  %s%n%n", sentence);
        System.exit(FAILED);
    }
}
