package org.maillage.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.maillage.Maillage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole platform with its first content on a real database. All tests with this annotation share one
 * context: they leave the rows as they found them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Maillage.class,
        // Forms in process mostly; what only a server shows, errors above all, is looked at on this one.
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.public-url=http://localhost:8080",
            "maillage.keep-pages=0s",
            "maillage.demonstration=none",
            // Files are read, the index written and reminders sent when a test says so.
            "maillage.jobs=false",
            "maillage.search.follow=false"
        })
@AutoConfigureMockMvc
@Import(PostgresForTests.class)
@ContextConfiguration(initializers = ProviderForTests.Named.class)
public @interface PlatformTest {}
