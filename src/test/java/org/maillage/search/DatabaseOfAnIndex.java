package org.maillage.search;

import javax.sql.DataSource;
import org.maillage.shared.Settings;
import org.maillage.support.PostgresForTests;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database that nothing but an index of a test is kept for. */
final class DatabaseOfAnIndex implements AutoCloseable {

    private final AnnotationConfigApplicationContext postgres =
            new AnnotationConfigApplicationContext(PostgresForTests.class);

    DatabaseOfAnIndex() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/search/V1__search.sql"),
                        new ClassPathResource("db/migration/search/V3__keeper.sql"))
                .execute(source());
    }

    DataSource source() {
        return postgres.getBean(DataSource.class);
    }

    IndexLock lock(SearchSettings search, Settings settings) {
        return new IndexLock(source(), search, settings);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
