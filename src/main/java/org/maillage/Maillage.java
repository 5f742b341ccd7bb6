package org.maillage;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform. */
@Modulithic(
        systemName = "Maillage",
        sharedModules = {"shared", "web"})
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Maillage {

    /** Long work must not keep every page waiting: on as many threads the system shares the processors out. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    static void main(String[] args) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "48");
        }
        System.exit(new Launch(args).run(System.out));
    }
}
