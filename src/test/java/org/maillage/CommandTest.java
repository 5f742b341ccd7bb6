package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Command;
import org.maillage.support.PostgresForTests;

/** Commands start the platform without its web server: nothing of it may want one. */
class CommandTest {

    @Test
    void aCommandFindsItselfOnAPlatformWithoutPages() {
        var application = Launch.commanded(Maillage.class, PostgresForTests.class);
        application.setDefaultProperties(Map.of("maillage.bare", "true", "maillage.demonstration", "none"));

        try (var platform = application.run()) {
            assertThat(platform.getBeansOfType(Command.class).values())
                    .extracting(Command::name)
                    .contains("import");
        }
    }
}
