package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** A second platform on the database of one that runs. */
@PlatformTest
class SecondNodeTest {

    @Autowired
    DataSource database;

    @Test
    void isToldWhyItDoesNotStartWhileItsIndexWouldBeItsOwn() {
        var second = new SpringApplication(Maillage.class);
        second.setDefaultProperties(
                Map.of("maillage.bare", "true", "maillage.demonstration", "none", "server.port", "0"));
        second.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("dataSource", DataSource.class, () -> database, it -> it.setDestroyMethodName("")));

        var failure = catchThrowable(second::run);

        assertThat(WhyItDoesNotStart.sentence(failure))
                .hasValueSatisfying(it -> assertThat(it).contains("Another Maillage runs", "MAILLAGE_SEARCH_URL"));
    }
}
