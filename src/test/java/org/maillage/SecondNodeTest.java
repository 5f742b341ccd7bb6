package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** A second platform on the data folder of one that runs. */
@PlatformTest
class SecondNodeTest {

    @Autowired
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void isToldWhyItDoesNotStart() throws IOException {
        var second = new SpringApplication(Maillage.class);
        second.setDefaultProperties(
                Map.of("maillage.bare", "true", "maillage.demonstration", "none", "server.port", "0"));
        second.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("dataSource", DataSource.class, () -> database, it -> it.setDestroyMethodName("")));

        try (var first =
                FileChannel.open(folder.resolve("index.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(first.lock().isValid()).isTrue();

            var failure =
                    catchThrowable(() -> second.run("--maillage.data=" + folder, "--maillage.search.in-memory=false"));

            assertThat(WhyItDoesNotStart.sentence(failure))
                    .hasValueSatisfying(it -> assertThat(it).contains("Another Maillage runs", "MAILLAGE_DATA"));
        }
    }
}
